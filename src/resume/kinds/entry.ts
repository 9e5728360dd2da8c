import { type Fields, type ValueOf, leaf, type Rest } from './field-kind';

import { record, type RecordKind } from './record';
import type { RecordForm } from './record-form';
import { mapOf } from './map';

/** A record whose other keys are its author's own. */
export const entry = <const F extends Fields>(fields: F, form: RecordForm = {}) =>
  record(fields, { rests: [others, unseen], ...form }) as unknown as RecordKind<
    { [K in keyof F]: ValueOf<F[K]> } & Others
  >;

const otherShapes = () =>
  require('../other-shapes/other-shapes') as typeof import('../other-shapes/other-shapes');

/** Any JSON, as its author typed it. */
const json = leaf<unknown>(undefined, (value, reading, path) =>
  otherShapes().readJson(value, reading, path),
);

const kind = mapOf<unknown>(() => json);

/** The author's own fields of an entry: its page shows them below the others. */
export const others: Rest = {
  name: 'others',
  kind,
  accepts: (value, key) => otherShapes().reasonAgainst(key, value) === '',
  isShown: true,
};

/** What no page shows, for `select`, which gives it back. */
export const unseen: Rest = { name: 'unseen', kind, accepts: () => true, isShown: false };

/** What a record has beside its fields. */
export interface Others {
  others: ReadonlyMap<string, unknown>;
}
