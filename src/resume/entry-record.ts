import type { Fields, ValueOf } from './kind';
import { others, unseen, type Others } from './others';
import { record, type RecordKind } from './record';
import type { RecordForm } from './record-form';

/** A record whose other keys are its author's own. */
export const entry = <const F extends Fields>(fields: F, form: RecordForm = {}) =>
  record(fields, { rests: [others, unseen], ...form }) as unknown as RecordKind<
    { [K in keyof F]: ValueOf<F[K]> } & Others
  >;
