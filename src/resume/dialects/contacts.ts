import { isRecord, itemsOf, property } from '../shape';
import { lettersOf } from './person-names';

/** Words for kinds of contacts, in small letters, and the field of `basics` that each is. */
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

/** The keys of a contact under which its kind stands, and its value; the best first. */
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
 * Reads a contact such as `{ "type": "email", "value": "…" }`; null for everything else.
 * A known kind (`email`) goes before a label in the author's own words.
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

/** The keys of a contact that say which kind it is. */
export const kindsOf = (item: unknown): string[] =>
  ofKind.filter((name) => isText(property(item, name)));

/** The contacts in a list. */
export const contactsIn = (list: readonly unknown[]): (readonly [name: string, value: string])[] =>
  itemsOf(list).flatMap((item) => {
    const contact = contactOf(item);
    return contact ? [contact] : [];
  });
