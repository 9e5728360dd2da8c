import type { Reading } from '../reading';

/** How anything at all is read as a value of one type. */
export interface Kind<T> {
  /**
   * Throws only where reading the value itself does: a getter, a proxy, a depth beyond the stack.
   * @returns `nothing`, that very value, for what says nothing; what else is read is for `src/choose` alone
   */
  readonly read: (value: unknown, reading: Reading, path: string) => unknown;
  /** The value of a field that is not there: one shared object, which nobody may change. */
  readonly nothing: T;
  /** The fields of a record. */
  readonly fields: Fields | undefined;
  /** Where a record keeps what stands under other keys, the first that accepts it. */
  readonly rests: readonly Rest[];
  /** The kind of a list's items, or of a map's values. */
  readonly item: Kind<unknown> | undefined;
  /** What stands between two texts that are given under two names of one field; undefined where they are no one text. */
  readonly between: string | undefined;
}

/** Keys that no field has, as a map in their record. */
export interface Rest {
  name: string;
  kind: Kind<ReadonlyMap<string, unknown>>;
  accepts: (value: unknown, key: string) => boolean;
  /** Whether a page may show them; the others are read for `select` alone, which gives them back. */
  isShown: boolean;
}

/** A field: its kind, then the other names that people and older schemas gave it, the best first. */
export type Field = Kind<unknown> | readonly [kind: Kind<unknown>, ...otherNames: string[]];

export type Fields = Readonly<Record<string, Field>>;

export type ValueOf<F> =
  F extends Kind<infer T> ? T : F extends readonly [Kind<infer T>, ...string[]] ? T : never;

export const kindOf = (field: Field): Kind<unknown> => ('read' in field ? field : field[0]);

/** All names of a field, its own first. */
export const namesOf = (name: string, field: Field): readonly string[] =>
  'read' in field ? [name] : [name, ...(field.slice(1) as string[])];

/** A kind that is no record and no list. */
export const leaf = <T>(nothing: T, read: Kind<T>['read'], between?: string): Kind<T> => ({
  read,
  nothing,
  fields: undefined,
  rests: [],
  item: undefined,
  between,
});

/** A kind that reads in a way of its own; the rest, which may be made when it is asked for, is the other's. */
export const readOtherwise = <K extends Kind<unknown>>(kind: K, read: K['read']): K =>
  Object.assign(Object.create(kind) as K, { read });
