import { isNested, isRecord, itemsOf, property } from '../shape';
import { isText, textIn } from './contacts';
import { networkOf } from './networks';
import { containers, lettersOf, unclear } from './person-names';
import type { Person } from './person';
import { target } from './profiles';

/** Fields that may be a record, and those that may be a list. */
const records = new Set(['name', 'location', 'address', 'image', 'url', 'profiles']);
const lists = new Set(['email', 'phone', 'url', 'summary', 'label', 'profiles']);

/** What is at the top of a résumé, and whether it has `basics` as well. */
export interface Top {
  key: string;
  value: unknown;
  own: string;
  hasBasics: boolean;
}

/** Adds what stands under a key at the top to the person; false if it is not about the person. */
export function isPersonal(person: Person, { key, value, own, hasBasics }: Top): boolean {
  const letters = lettersOf(key);
  const isContainer = containers.has(letters);
  if (isContainer && isRecord(value)) {
    const tells =
      /^(?:contact|personal)/.test(letters) ||
      Object.keys(value).some(
        (name) => person.fieldOf(name, true) !== undefined || networkOf(name) !== undefined,
      );
    if (tells) person.take(value, own);
    return tells;
  }
  if (letters.startsWith('contact') && isContainer) {
    if (isText(value)) person.say(contactField(value), key, value, own);
    else person.addProfiles(value, own);
    return true;
  }
  // `profile` is a text about the person, or profiles, if they say of which network they are.
  if (letters === 'profile' && isText(value)) return said('summary');
  if (
    letters === 'profile' &&
    Array.isArray(value) &&
    everyItem(value, ['network', 'platform', 'site'])
  )
    return said('profiles');
  const field = person.fieldOf(key, false);
  if (field !== undefined) {
    const isTaken = hasBasics && (unclear.has(letters) || person.has(field));
    return !isTaken && fits(field, value) && said(field);
  }
  return networkOf(key) !== undefined && isText(value) && said(key);

  function said(as: string): boolean {
    person.say(as, key, value, own);
    return true;
  }
}

const contactField = (text: string): string =>
  text.includes('@') ? 'email' : /\d.*\d.*\d.*\d.*\d/.test(text.slice(0, 40)) ? 'phone' : 'contact';

/** Whether a value is what a field may be; lists of records are their author's own. */
function fits(field: string, value: unknown): boolean {
  if (!isNested(value)) return true;
  if (!Array.isArray(value)) return records.has(field) || isTranslated(value);
  if (!lists.has(field)) return false;
  return itemsOf(value).every(
    (item) => !isNested(item) || (field === 'profiles' && textIn(item, leading) !== undefined),
  );
}

const leading = [...target, 'value'];

const everyItem = (list: readonly unknown[], names: readonly string[]): boolean =>
  itemsOf(list).every((item) => textIn(item, names) !== undefined);

/** `{ de: "…", en: "…" }` */
const isTranslated = (value: object): boolean =>
  Object.keys(value).every(
    (key) => /^[a-z]{2}(?:[-_]\w{2,4})?$/.test(key) && isText(property(value, key)),
  );
