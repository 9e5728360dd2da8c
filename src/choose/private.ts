import type { Profile, Resume } from '../resume/fields';
import { namesOf, type Fields, type Kind } from '../resume/kinds/field-kind';
import { isEmail } from '../text/contacts/email';
import { contactIn, contactOf, isNumber, textsIn, type Contact } from './profile-contact';
import type { Tables } from './tables';

/** Fields that are hidden from the public, including custom fields with similar names. */
const fields = {
  basics: ['phone', 'email', 'birthDate', 'others', 'unseen'],
  reference: ['phone', 'email'],
  home: ['text', 'address', 'postalCode', 'others', 'unseen'],
};

/** A place in one string is an address. */
const keptAs: Readonly<Record<string, string>> = { text: 'address' };

/** The fields of a record that are hidden from the public. */
export function privateFields(
  kind: Kind<unknown>,
  value: object,
  keep: ReadonlySet<string>,
  tables: Tables,
): readonly string[] {
  const record = (Object.keys(fields) as (keyof typeof fields)[]).find(
    (name) => tables[name] === kind,
  );
  if (!record) return [];
  const names = fields[record].filter((name) => !keep.has(keptAs[name] ?? name));
  const url = record !== 'home' ? contactOf((value as Resume['basics']).url) : '';
  return url && !keep.has(url) ? [...names, 'url'] : names;
}

/** Names of private fields, in lower case. */
export function privateNames(keep: ReadonlySet<string>, { basics, home }: Tables): Set<string> {
  const names = [basics, home].flatMap(({ fields: known }) =>
    Object.entries<Fields[string]>(known)
      .filter(([name]) => privateFieldNames.has(name) && !keep.has(name))
      .flatMap(([name, field]) => namesOf(name, field)),
  );
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Whether a custom key is, or ends with, a private name: `tel`, `supervisorPhone`, `home_phone`. */
export const isCalled = (key: string, names: ReadonlySet<string>): boolean =>
  names.has(key.toLowerCase()) ||
  names.has(
    /(?:[A-Z]|(?<=[_\s-])[a-z])[a-z]*\d*$/.exec(key)?.[0].replace(/\d+$/, '').toLowerCase() ?? '',
  );

/** Matches a text that is only an e-mail address or a phone number. */
export const isContact = (text: string): boolean =>
  isEmail(text.replace(/^mailto:/i, '')) ||
  (/^(?:tel:)?[+(]?\p{Nd}[\p{Nd}\s().\-/]{6,24}$/u.test(text) && isNumber(text) && !isDates(text));

/** "2019-2021" and "2019-05-01" are not phone numbers. */
const isDates = (text: string): boolean =>
  /^(?:19|20)\d\d(?:[-/.]\d\d?){0,2}(?:\s*[-–/]\s*(?:19|20)\d\d(?:[-/.]\d\d?){0,2})?$/.test(text);

const privateFieldNames = new Set(['phone', 'email', 'birthDate', 'address', 'postalCode']);

/** Whether a list item is a private contact, such as a profile with an e-mail address or a phone number. */
export function privateItem(
  kind: Kind<unknown>,
  value: unknown,
  keep: ReadonlySet<string>,
  { profile }: Tables,
): boolean {
  if (kind !== profile) return false;
  const contact = contactIn(value as Profile);
  return contact !== '' && !keep.has(contact);
}

/** The e-mail addresses and phone numbers of references. */
export const secretsOfReferences = (
  references: Resume['references'],
  keep: ReadonlySet<string>,
): string[] =>
  references.flatMap(({ email, phone }) => [
    ...(keep.has('email') ? [] : textsIn(email)),
    ...(keep.has('phone') ? [] : textsIn(phone)),
  ]);

/** The private e-mail addresses and phone numbers of the author. */
export const secretsIn = (
  { email, phone, url, profiles }: Resume['basics'],
  keep: ReadonlySet<string>,
): string[] => {
  const contacts: [Contact, unknown[]][] = [
    ['email', [email]],
    ['phone', [phone]],
    [contactOf(url), [url]],
    ...profiles.map((profile): [Contact, unknown[]] => [
      contactIn(profile),
      [profile.url, profile.username, profile.network],
    ]),
  ];
  return contacts
    .filter(([contact]) => contact && !keep.has(contact))
    .flatMap(([, values]) => values.flatMap(textsIn));
};
