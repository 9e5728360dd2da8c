/** How anything at all is read as a value of one type. Neither function throws. */
export interface Kind<T> {
  /** @param language of the résumé, for values that are given in several */
  readonly read: (value: unknown, language: string) => T;
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
  'read' in field ? [name] : [name, ...field.slice(1).map(String)];

/** Anything, left as it came: read later, by somebody who knows it. */
export const anything: Kind<unknown> = { read: (value) => value, unread: () => [] };

export const isRecord = (value: unknown): value is object =>
  isNested(value) && !Array.isArray(value);

/** A field of anything: own, and undefined where reading it fails. */
export function property(source: unknown, name: string): unknown {
  try {
    return Object.hasOwn(source as object, name)
      ? (source as Record<string, unknown>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

/** The names of a record's own fields; none where there is no record, or where it cannot be read. */
export function keysOf(source: unknown): string[] {
  try {
    return typeof source === 'object' && source !== null ? Object.keys(source) : [];
  } catch {
    return [];
  }
}

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

/** A record or a list. What cannot even be asked, a proxy that is revoked, is neither. */
function isNested(value: unknown): value is object {
  try {
    Array.isArray(value);
    return typeof value === 'object' && value !== null && !(value instanceof Date);
  } catch {
    return false;
  }
}

const saysSomething = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
