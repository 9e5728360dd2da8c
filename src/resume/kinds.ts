import { readList } from './read-list';
import { keysOf, property, readText } from './read-text';

/** How anything at all is read as a value of one type. `read` never throws. */
export interface Kind<T> {
  readonly read: (value: unknown) => T;
  /** The fields of a record. */
  readonly fields?: Fields;
  /** The kind of a list's items. */
  readonly item?: Kind<unknown>;
}

/** A field: its kind, then the other names that people and older schemas gave it, the best first. */
export type Field = Kind<unknown> | readonly [kind: Kind<unknown>, ...otherNames: string[]];

export type Fields = Readonly<Record<string, Field>>;

export type ValueOf<F> =
  F extends Kind<infer T> ? T : F extends readonly [Kind<infer T>, ...string[]] ? T : never;

export const kindOf = (field: Field): Kind<unknown> => ('read' in field ? field : field[0]);

const namesOf = (name: string, field: Field): readonly string[] =>
  'read' in field ? [name] : [name, ...field.slice(1).map(String)];

/** One string. Empty when there is none. */
export const text: Kind<string> = { read: readText };

/** Anything, left as it came: read later, by somebody who knows it. */
export const anything: Kind<unknown> = { read: (value) => value };

/** A map from names to texts. Empty when there is none. */
export const textMap: Kind<Record<string, string>> = {
  read: (value) =>
    Object.fromEntries(keysOf(value).map((key) => [key, readText(property(value, key))])),
};

/** A list; empty items are gone. A lone item becomes a list of one. */
export const list = <T>(item: Kind<T>): Kind<T[]> => ({
  item,
  read: (value) => readList(value, item.fields).map(item.read).filter(holdsSomething),
});

/**
 * A record of named fields. All of them are there afterwards; the first name that says something wins.
 * A lone string becomes the first field: a skill typed as `"Rust"` is a skill of that name.
 */
export function record<const F extends Fields>(fields: F): Kind<{ [K in keyof F]: ValueOf<F[K]> }> {
  const table = Object.entries(fields).map(
    ([name, field]) => [name, kindOf(field), namesOf(name, field)] as const,
  );
  const main = table[0]![0];
  const read = (value: unknown) => {
    const source = isRecord(value) ? value : { [main]: value };
    const result: Record<string, unknown> = {};
    for (const [name, kind, names] of table) {
      let found = kind.read(property(source, names[0]!));
      for (let next = 1; next < names.length && !holdsSomething(found); next++) {
        found = kind.read(property(source, names[next]!));
      }
      result[name] = found;
    }
    return result as { [K in keyof F]: ValueOf<F[K]> };
  };
  return { fields, read };
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Whether a value that was read says anything. */
export const holdsSomething = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(holdsSomething)
    : value !== '' && value !== undefined && value !== null;
