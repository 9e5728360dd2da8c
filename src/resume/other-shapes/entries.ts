import { sanitized } from '../strings/sanitized';
import { namesOf, type Fields, type Kind } from '../kinds/field-kind';
import { markOf, marksIn, type Marks } from '../marks';
import { readPoints } from './points';
import type { Reading } from '../reading';
import { isNested, isNote, isRecord, itemsOf, keysOf, property } from '../shape';
import { withMarks } from './with-marks';

/** Where empty items were left out of a list: the indexes that the others had in it. */
export const places = Symbol.for('jsonresume-theme-ordinal: places');

export interface Placed {
  [places]?: readonly number[];
}

/** The items of a list that is not what it should be, or of which an account is given. */
export function readEntries(
  value: unknown,
  item: Kind<unknown>,
  reading: Reading,
  path: string,
): unknown[] {
  // A list of sentences may have lists within it.
  const entries: readonly Entry[] =
    item.between === undefined
      ? entriesOf(value, item.fields, reading, path)
      : readPoints(value, item, reading, path);
  const items: unknown[] = [];
  const [kept, paths]: [number[], Map<number, string>] = [[], new Map()];
  for (let index = 0; index < entries.length; index++) {
    const [inner, entry, marks] = entries[index]!;
    const at = path + inner;
    const read =
      item.between === undefined ? withMarks(item.read(entry, reading, at), marks, item) : entry;
    if (read === item.nothing) continue;
    paths.set(items.length, at);
    kept.push(index);
    items.push(read);
  }
  if (kept.length < entries.length) (items as Placed)[places] = kept;
  if (items.length) reading.account?.came(items, paths);
  return items;
}

/** Lists that lie deeper than this within lists are read as one text. */
const deepest = 100;

/** An item, the end of the path to it, and the marks of the map that it stands in. */
export type Entry = readonly [path: string, item: unknown, marks?: Marks | undefined];

/** The items of a list, whatever stands in its place. */
export function entriesOf(
  value: unknown,
  fields: Fields | undefined,
  reading: Reading,
  path: string,
): Entry[] {
  const seen = new Set<unknown>();
  const entries: Entry[] = [];
  const add = (inner: unknown, at: string, depth: number): void => {
    if (!Array.isArray(inner)) {
      if (!isRecord(inner) || isItem(inner, fields)) entries.push([at, inner]);
      else for (const entry of mapEntries(inner, at, fields, reading, path)) entries.push(entry);
      return;
    }
    // A list that holds itself, or is shared many times over, is read once.
    if (seen.has(inner)) return;
    seen.add(inner);
    reading.count(inner.length);
    itemsOf(inner).forEach((item, index) => {
      const place = `${at}[${index}]`;
      if (Array.isArray(item) && depth < deepest) add(item, place, depth + 1);
      else entries.push([place, item]);
    });
  };
  add(value, '', 0);
  return entries;
}

/** Whether a record is an item on its own, and no map of items: a key that is another name of a field may be either. */
const isItem = (value: object, fields: Fields | undefined): boolean =>
  !fields ||
  Object.entries(fields).some(([name, field]) =>
    namesOf(name, field).some((key) => {
      const inner = property(value, key);
      return inner !== undefined && (key === name || !isNested(inner));
    }),
  );

/** The values of a map of items; its own marks are theirs. */
function mapEntries(
  map: object,
  at: string,
  fields: Fields | undefined,
  reading: Reading,
  path: string,
): Entry[] {
  const marks = marksIn(map, reading, path + at);
  return keysOf(map).flatMap((key): Entry[] => {
    if (isNote(key))
      reading.account?.leaveOut(`${path}${at}.${key}`, 'ignored: starts with _ or -');
    if (isNote(key) || markOf(key)) return [];
    if (property(map, key) === false) {
      reading.account?.leaveOut(`${path}${at}.${key}`, 'only true or false');
      return [];
    }
    return mapItems(sanitized(key), property(map, key), fields).map(([inner, item]) => [
      `${at}.${key}${inner}`,
      item,
      marks,
    ]);
  });
}

/** Fields that a lone value may be meant for, the first that an item has: what is short, and what is a sentence. */
const [ofWords, ofSentences] = [
  ['level', 'reference', 'position', 'studyType', 'issuer', 'awarder', 'publisher', 'organization'],
  ['reference', 'summary', 'description'],
];
const longestWords = 40;

/** The field that a value in a map of items is meant for: `{ CKA: 2020 }` has a date, `{ Go: "expert" }` a level. */
function fieldFor(value: unknown, fields: Fields | undefined): string {
  const names = new Set(Object.keys(fields ?? {}));
  // `fluency` of a language.
  if (fields && Object.entries(fields).some((entry) => namesOf(...entry).includes('level')))
    names.add('level');
  const text = String(value);
  if (names.has('date') && /^(?:19|20)\d\d(?!\d)/.test(text)) return 'date';
  if (names.has('url') && /^https?:\/\//.test(text)) return 'url';
  const order =
    text.length > longestWords ? [...ofSentences, ...ofWords] : [...ofWords, ...ofSentences];
  return order.find((name) => names.has(name)) ?? 'level';
}

/** `{ "Backend": { … } }` or `{ "Backend": ["Rust"] }`: the key is what the item is called. */
function mapItems(name: string, item: unknown, fields: Fields | undefined): Entry[] {
  if (isRecord(item)) return [['', { name, ...item }]];
  if (item === true) return [['', { name }]];
  if (!Array.isArray(item)) return [['', { name, [fieldFor(item, fields)]: item }]];
  const isGroup = !(fields && Object.hasOwn(fields, 'keywords')) && item.some(isRecord);
  if (!isGroup) return [['', { name, keywords: item }]];
  return itemsOf(item).map((inner, index): Entry => [`[${index}]`, inner]);
}
