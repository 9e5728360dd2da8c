import {
  holdsSomething,
  isPrivate,
  isRecord,
  keysOf,
  kindOf,
  namesOf,
  property,
  type Fields,
  type Kind,
  type Unread,
} from '../resume/kind';
import { record } from '../resume/record';
import type { Spellings } from './probably-meant';

/** The name of the field that a key stands for; undefined when it is none. */
export const ownName = (fields: Fields | undefined, key: string): string | undefined =>
  Object.entries(fields ?? {}).find(([name, field]) => namesOf(name, field).includes(key))?.[0];

/** Every name of a record's fields. */
export const spellingsOf = (fields: Fields | undefined, within = ''): Spellings =>
  Object.entries(fields ?? {}).flatMap(([name, field]) =>
    namesOf(name, field).map((spelling) => [spelling, within + name] as const),
  );

/** Every name of the fields of a record's records: `size`, and `page.size`, for what is `page.size`. */
const innerSpellingsOf = (fields: Fields): Spellings =>
  Object.entries(fields).flatMap(([name, field]) =>
    spellingsOf(kindOf(field).fields, `${name}.`).flatMap(
      ([spelling, meant]) =>
        [
          [spelling, meant],
          [name + spelling, meant],
        ] as const,
    ),
  );

/**
 * A record of options: read as tolerantly as those of a résumé; its account of what is not read
 * says which name was probably meant.
 * @param ignored names that mean nothing here, and are no mistakes
 */
export function optionRecord<const F extends Fields>(
  fields: F,
  ignored: readonly string[] = [],
): ReturnType<typeof record<F>> {
  const spellings = () => [...spellingsOf(fields), ...innerSpellingsOf(fields)];
  const main = Object.keys(fields)[0]!;

  const unreadField = (source: object, key: string, path: string): Unread[] => {
    if (isPrivate(key)) return [{ path, reason: 'switched off by its name' }];
    const name = ownName(fields, key);
    if (name === undefined) {
      const { withProbable } = require('./probably-meant') as typeof import('./probably-meant');
      return [{ path, reason: withProbable('not an option', key, spellings()) }];
    }
    const names = namesOf(name, fields[name]!);
    const first = names.find((other) => holdsSomething(property(source, other)));
    if (first !== key) {
      const same = property(source, first!) === property(source, key);
      return same ? [] : [{ path, reason: `${first} is followed instead` }];
    }
    return kindOf(fields[name]!).unread(property(source, key), path);
  };

  const unread: Kind<unknown>['unread'] = (value, path) => {
    // A lone value is the first field.
    if (!isRecord(value)) return kindOf(fields[main]!).unread(value, path);
    return keysOf(value)
      .filter((key) => holdsSomething(property(value, key)) && !ignored.includes(key))
      .flatMap((key) => unreadField(value, key, `${path}.${key}`));
  };

  const read = record(fields);
  return {
    fields,
    read: read.read,
    get nothing() {
      return read.nothing;
    },
    unread,
    knows: read.knows,
  };
}
