import { isRecord, itemsOf, property } from '../shape';
import { lettersOf } from './person-names';

/** Names of what a way to reach somebody is, in small letters, and what it is in `basics`. */
const kinds: Readonly<Record<string, string>> = {
  email: 'email',
  mail: 'email',
  envelope: 'email',
  phone: 'phone',
  telephone: 'phone',
  tel: 'phone',
  mobile: 'phone',
  cell: 'phone',
  website: 'url',
  web: 'url',
  homepage: 'url',
};

/** The names under which people say which way it is, and where it leads, the best first. */
const [ofKind, ofValue] = [
  ['label', 'name', 'network', 'title', 'category', 'flavor', 'type', 'kind'],
  ['value', 'url', 'link', 'href', 'text', 'address', 'number', 'username', 'user'],
];

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** The first of several fields that is a text. */
export const textIn = (record: unknown, names: readonly string[]): string | undefined =>
  names.map((name) => property(record, name)).find(isText);

/**
 * `{ "type": "email", "value": "…" }`: a way to reach somebody, and what it is; null for what is none.
 * A kind that is known goes before its author's words for it.
 */
export function contactOf(item: unknown): readonly [name: string, value: string] | null {
  if (!isRecord(item)) return null;
  const value = textIn(item, ofValue);
  if (value === undefined) return null;
  const known = [...ofKind, 'icon']
    .map((name) => kindOf(property(item, name)))
    .find((kind) => kind !== undefined);
  const kind = known ?? textIn(item, ofKind);
  return kind === undefined ? null : [kind, value];
}

const kindOf = (value: unknown): string | undefined => {
  const letters = isText(value) ? lettersOf(value) : '';
  return Object.hasOwn(kinds, letters) ? kinds[letters] : undefined;
};

/** The keys that say what it is. */
export const kindsOf = (item: unknown): string[] =>
  ofKind.filter((name) => isText(property(item, name)));

/** All of a list. */
export const contactsIn = (list: readonly unknown[]): (readonly [name: string, value: string])[] =>
  itemsOf(list).flatMap((item) => {
    const contact = contactOf(item);
    return contact ? [contact] : [];
  });
