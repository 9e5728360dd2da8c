import { nameIn } from '../dialects/name';
import { dateIn, dateOf } from './date-records';
import { marksIn, markOf } from '../marks';
import { refused, type Reading } from '../reading';
import { textOfParts, type Part } from '../rich-text';
import { meant, type Holds } from '../strings/placeholder';
import { holdsSomething, isNote, itemsOf, keysOf, property } from '../shape';
import type { TextForm } from '../kinds/text-form';

/** The text of a value that is no string: a number, a `Date`, a list of texts, a record with a name. */
export const otherText = (value: unknown, form: TextForm, reading: Reading, path: string): Part =>
  partOf(value, form, reading, path, new Set());

function partOf(
  value: unknown,
  form: TextForm,
  reading: Reading,
  path: string,
  seen: Set<unknown>,
): Part {
  if (typeof value !== 'object' || value === null) return word(value, form.holds, reading, path);
  if (seen.has(value)) return '';
  seen.add(value);
  if (value instanceof Date) return isoDay(value);
  const read = (inner: unknown, key: string) =>
    partOf(inner, form, reading, reading.account ? path + key : '', seen);
  const visit = reading.enter(value);
  if (visit === refused) return '';
  const part = Array.isArray(value)
    ? listText(value, form, read)
    : recordText(value, form, reading, path, read);
  reading.leave(value, visit);
  return part;
}

function listText(
  value: readonly unknown[],
  { between, holds }: TextForm,
  read: (inner: unknown, key: string) => Part,
): Part {
  const date = holds === 'date' && dateIn(value);
  if (date) return date;
  const parts = itemsOf(value).map((item, index) => read(item, `[${index}]`));
  return textOfParts(parts.filter(Boolean), { as: 'list', between }, undefined);
}

function word(value: unknown, holds: Holds, reading: Reading, path: string): string {
  if (typeof value === 'string') return meant(value, holds, reading, path);
  reading.count(1);
  const isSaid =
    typeof value === 'number'
      ? Number.isFinite(value)
      : typeof value === 'boolean' || typeof value === 'bigint';
  return isSaid ? meant(String(value), holds, reading, path) : '';
}

const isoDay = (date: Date) =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/T00:00:00\.000Z$/, '');

function recordText(
  value: object,
  form: TextForm,
  reading: Reading,
  path: string,
  read: (inner: unknown, key: string) => Part,
): Part {
  const { account } = reading;
  const marks = marksIn(value, reading, path);
  const keys = keysOf(value).filter((key) => {
    if (isNote(key)) account?.leaveOut(`${path}.${key}`, 'ignored: starts with _ or -');
    return !isNote(key) && (!markOf(key) || isContact(property(value, key), form));
  });
  const known = new Map<string, Part>();
  const field = (key: string): Part => {
    if (!known.has(key)) known.set(key, read(property(value, key), `.${key}`));
    return known.get(key)!;
  };
  // Read as texts are: what stands in many places is counted.
  const labelled = (key: string): Part =>
    labelledPart(word(key.replace(/[_-]+/g, ' '), form.holds, reading, path), field(key), form);
  if (isTranslated(value, keys)) {
    reading.hasChoice = true;
    return textOfParts(keys.map(field), { as: 'versions', tags: keys }, marks);
  }
  if (form.holds === 'date') {
    const date = dateOf(keys, field);
    if (date) return textOfParts([date], { as: 'record' }, marks);
  }
  const whole = form.holds === 'words' ? nameIn(value) : value;
  if (typeof whole === 'string') return word(whole, form.holds, reading, path);
  let name: Part = '';
  const naming = form.naming.find((key) => keys.includes(key) && (name = field(key)));
  const others = keys.filter((key) => key !== naming);
  if (naming === undefined && form.labels && others.length > 1) {
    const parts = others.filter(field).map((key) => labelled(key));
    return textOfParts(
      parts,
      { as: 'list', between: form.between === ' ' ? ', ' : form.between },
      marks,
    );
  }
  if (naming === undefined || form.whole) {
    const rest = others.map((key) =>
      form.holds === 'words' && isCount(key, property(value, key)) ? labelled(key) : field(key),
    );
    return textOfParts([name, ...rest], { as: 'record' }, marks);
  }
  for (const key of account ? others : []) {
    if (holdsSomething(property(value, key)))
      account!.leaveOut(`${path}.${key}`, `${naming} is used instead`);
  }
  return textOfParts([name], { as: 'record' }, marks);
}

/** A number says nothing without its name, but for a year: `{ name: 'CSS', years: 3 }` is "CSS (years 3)". */
const isCount = (key: string, value: unknown): boolean =>
  typeof value === 'number' && !/year$|date$/i.test(key);

/** `{ work: '555', private: '556' }`: a number under a mark is a number, too. */
const isContact = (value: unknown, { labels }: TextForm): boolean =>
  labels === 'behind' && typeof value === 'string' && /@|\d.*\d.*\d/.test(value.slice(0, 200));

/** `speaking: 'C1'` is "speaking C1", and `mobile: '555'` is "555 (mobile)". */
function labelledPart(label: string, part: Part, { labels }: TextForm): Part {
  return labels === 'behind'
    ? textOfParts([part, label], { as: 'record' }, undefined)
    : textOfParts([label, part], { as: 'list', between: ' ' }, undefined);
}

const languageTag = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** Whether a field may be a text in one of several languages. */
export const isVersion = (key: string, value: unknown): boolean =>
  typeof value === 'string' && languageTag.test(key);

/** `{ de: "…", en: "…" }`: one text in several languages. */
export const isTranslated = (value: object, keys: readonly string[]): boolean =>
  keys.length > 1 && keys.every((key) => isVersion(key, property(value, key)));
