import type { Profile, Resume } from '../resume/fields';
import { latinDigits } from '../locale/digits';
import { namesOf, type Fields, type Kind } from '../resume/kinds/field-kind';
import { isRich } from '../resume/rich-text';
import { isEmail } from '../text/contacts/email';
import { isFediverse } from '../text/contacts/fediverse';
import { safeHref } from '../text/contacts/url';
import type { Tables } from './tables';

/** What of a person the public does not see; what an author calls by names of his own is not known to be public. */
const fields = {
  basics: ['phone', 'email', 'birthDate', 'others', 'unseen'],
  reference: ['phone', 'email'],
  home: ['text', 'address', 'postalCode', 'others', 'unseen'],
};

/** A place in one string is an address. */
const keptAs: Readonly<Record<string, string>> = { text: 'address' };

/** The fields of a record that the public does not see. */
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

/** Every name under which people write what the public does not see, in small letters. */
export function privateNames(keep: ReadonlySet<string>, { basics, home }: Tables): Set<string> {
  const names = [basics, home].flatMap(({ fields: known }) =>
    Object.entries<Fields[string]>(known)
      .filter(([name]) => privateFieldNames.has(name) && !keep.has(name))
      .flatMap(([name, field]) => namesOf(name, field)),
  );
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Whether a key of the author's own is, or ends with, one of these names: `tel`, `supervisorPhone`, `home_phone`. */
export const isCalled = (key: string, names: ReadonlySet<string>): boolean =>
  names.has(key.toLowerCase()) ||
  names.has(
    /(?:[A-Z]|(?<=[_\s-])[a-z])[a-z]*\d*$/.exec(key)?.[0].replace(/\d+$/, '').toLowerCase() ?? '',
  );

/** An e-mail address, or a telephone number, and nothing else. */
export const isContact = (text: string): boolean =>
  isEmail(text.replace(/^mailto:/i, '')) ||
  (/^(?:tel:)?[+(]?\p{Nd}[\p{Nd}\s().\-/]{6,24}$/u.test(text) && isNumber(text) && !isDates(text));

/** "2019-2021" and "2019-05-01" are no numbers to call. */
const isDates = (text: string): boolean =>
  /^(?:19|20)\d\d(?:[-/.]\d\d?){0,2}(?:\s*[-–/]\s*(?:19|20)\d\d(?:[-/.]\d\d?){0,2})?$/.test(text);

const privateFieldNames = new Set(['phone', 'email', 'birthDate', 'address', 'postalCode']);

/** Whether an item of a list is a private contact: a profile that is an e-mail address or a telephone number. */
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

export type Contact = 'email' | 'phone' | '';

/** Names of networks under which people write an e-mail address or a number. */
const [mail, telephone] = [
  /^(?:e-?)?mail\b|^gmail|^correo|^courriel/i,
  /phone|^mobile|^cell|^tel\b|^whats\s*app|^signal|^viber|^telefon/i,
];

/** What a profile is, if it is a contact that is private. */
export function contactIn({ network, username, url }: Profile): Contact {
  // "me@social.example" is a page there.
  if (
    textsIn(network).some(isFediverse) &&
    ![...textsIn(username), ...textsIn(url)].some(isSchemed)
  )
    return '';
  // A profile that is one text is its network.
  const contact =
    contactOf(url) || contactOf(network) || (schemed(username) && contactOf(username));
  if (contact) return contact;
  const [networks, users, urls] = [network, username, url].map(textsIn);
  const isMail = networks!.some((name) => mail.test(name)) || !(networks!.length + urls!.length);
  if (isMail && users!.some((user) => isEmail(user) || /[^\s@]@[^\s@]/.test(user))) return 'email';
  const isTelephone = networks!.some((name) => telephone.test(name));
  return isTelephone && [...users!, ...urls!].some(isNumber) ? 'phone' : '';
}

const schemed = (value: unknown): boolean => textsIn(value).some(isSchemed);

const isSchemed = (text: string): boolean => /^\s*(?:mailto|tel):/i.test(text);

/** Whether a text holds as many digits as a telephone number. */
const isNumber = (text: string): boolean => latinDigits(text).replace(/\D/g, '').length > 4;

/** What an address leads to, or one of several. */
const contactOf = (url: unknown): Contact =>
  textsIn(url)
    .flatMap((text) => [text, ...text.split(/[\s,;|<>()]+/)])
    .map((text): Contact => {
      const href = safeHref(text).toLowerCase();
      return href.startsWith('mailto:') ? 'email' : href.startsWith('tel:') ? 'phone' : '';
    })
    .find(Boolean) ?? '';

/** Every text that a value holds, whoever it is for. */
export function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const values = [value];
  for (const inner of values) {
    if (typeof inner === 'string' && inner) texts.push(inner);
    else if (isRich(inner) || Array.isArray(inner))
      for (const part of isRich(inner) ? inner.parts : inner) values.push(part);
  }
  return texts;
}

/** The addresses and numbers of those who speak for a person. */
export const secretsOfReferences = (
  references: Resume['references'],
  keep: ReadonlySet<string>,
): string[] =>
  references.flatMap(({ email, phone }) => [
    ...(keep.has('email') ? [] : textsIn(email)),
    ...(keep.has('phone') ? [] : textsIn(phone)),
  ]);

/** The addresses and numbers of a person that the public does not see. */
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
