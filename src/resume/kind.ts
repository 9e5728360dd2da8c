/** How anything at all is read as a value of one type. */
export interface Kind<T> {
  /**
   * Throws only where reading the value itself does: a getter, a proxy, a depth beyond the stack.
   * @param language of the résumé, for values that are given in several
   * @returns `nothing`, that very value, for what says nothing
   */
  readonly read: (value: unknown, language: string) => T;
  /** What is read of nothing. It is shared, and so never changed. */
  readonly nothing: T;
  /** What `read` leaves out of a value. */
  readonly unread: (value: unknown, path: string) => Unread[];
  /** The fields of a record. */
  readonly fields?: Fields;
  /** The kind of a list's items. */
  readonly item?: Kind<unknown>;
}

/** A value that is not read, and why. */
export interface Unread {
  /** @example work[0].internalNote */
  path: string;
  reason: string;
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

/** Anything that says something, left as it came: read later, by somebody who knows it. */
export const anything: Kind<unknown> = {
  nothing: undefined,
  read: (value) => (holdsSomething(value) ? value : undefined),
  unread: () => [],
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  isNested(value) && !Array.isArray(value);

/** A field of anything: own, and undefined where there is none. */
export const property = (source: unknown, name: string): unknown =>
  typeof source === 'object' && source !== null && Object.hasOwn(source, name)
    ? (source as Record<string, unknown>)[name]
    : undefined;

/** The names of a record's own fields; none where there is no record. */
export const keysOf = (source: unknown): string[] =>
  typeof source === 'object' && source !== null ? Object.keys(source) : [];

/** A key with `_` or `-` before it is switched off: a note of the author's to himself. */
export const isPrivate = (key: string): boolean => key.startsWith('_') || key.startsWith('-');

/** Whether anything at all says something: it is neither empty nor made of what is. */
export function holdsSomething(value: unknown): boolean {
  if (!isNested(value)) return saysSomething(value);
  // One after another instead of one within another: however deep it goes, the stack does not.
  const seen = new Set<object>([value]);
  for (const outer of seen) {
    for (const key of keysOf(outer)) {
      const inner = property(outer, key);
      if (isNested(inner)) seen.add(inner);
      else if (saysSomething(inner)) return true;
    }
  }
  return false;
}

/** A record or a list. */
const isNested = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

const saysSomething = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
