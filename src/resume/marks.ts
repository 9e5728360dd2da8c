import { sanitized } from './strings/sanitized';
import { Reading } from './reading';
import { isNested, isRecord, itemsOf, keysOf, property } from './shape';

/** What an author writes beside other fields to say who sees them. */
export interface Marks {
  hidden: boolean;
  private: boolean;
  /** Readers, of whom one is enough; empty for everybody. */
  tags: readonly string[];
  /** By which a translation finds what it translates. */
  id: string;
  path: string;
}

/** Where a record keeps its marks: no key of a résumé, and the same in every part of the package. */
export const marked = Symbol.for('jsonresume-theme-ordinal: marks');

export interface Marked {
  [marked]?: Marks;
}

const names = new Map<string, 'hidden' | 'private' | 'tags' | 'id' | 'highlightTags'>([
  ['x-hidden', 'hidden'],
  ['ignore', 'hidden'],
  ['private', 'private'],
  ['x-private', 'private'],
  ['x-tags', 'tags'],
  ['x-id', 'id'],
  ['x-highlighttags', 'highlightTags'],
]);

export const markNames = [...names.keys()];

/** The mark that a key is, in any case; undefined when it is none. */
export const markOf = (key: string) => names.get(sanitized(key).toLowerCase());

/** The marks among a record's keys; undefined when it has none. */
export function marksIn(source: object, reading: Reading, path: string): Marks | undefined {
  let marks: Marks | undefined;
  for (const key of keysOf(source)) {
    const name = markOf(key);
    if (!name || name === 'highlightTags') continue;
    marks ??= { hidden: false, private: false, tags: [], id: '', path };
    const value = property(source, key);
    if (name === 'hidden' || name === 'private') marks[name] ||= isOn(value);
    else if (name === 'id') marks.id ||= wordOf(value);
    else marks.tags = [...marks.tags, ...tagsOf(value)];
  }
  if (marks) reading.hasChoice = true;
  return marks;
}

/** Values that switch a mark off. All others switch it on: it is safer to leave out too much. */
const no = ['', 'false', '0', 'no', 'off', 'null'];

const isOn = (value: unknown): boolean =>
  isNested(value) || !no.includes(wordOf(value).toLowerCase());

const wordOf = (value: unknown): string =>
  typeof value === 'string'
    ? sanitized(value)
    : typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
      ? String(value)
      : '';

/** Tags in whatever contains them: a list, lists in it, a map of tags to yes or no, a word alone. */
export function tagsOf(value: unknown): string[] {
  const tags: string[] = [];
  const seen = new Set<unknown>([value]);
  for (const inner of seen) {
    if (Array.isArray(inner)) for (const item of itemsOf(inner)) seen.add(item);
    else if (isRecord(inner)) for (const key of keysOf(inner)) tags.push(tagIn(inner[key], key));
    else tags.push(wordOf(inner));
  }
  return tags.filter(Boolean);
}

/** `{ name: 'backend' }` names a tag, and so does `{ backend: true }`. */
const tagIn = (value: unknown, key: string): string =>
  typeof value === 'string' && !['true', 'yes', 'on', '1'].includes(value) && isOn(value)
    ? wordOf(value)
    : isOn(value)
      ? sanitized(key)
      : '';

/** The marks of two that are one: what either hides is hidden. */
export const bothMarks = (one: Marks | undefined, other: Marks | undefined): Marks | undefined =>
  one && other
    ? {
        hidden: one.hidden || other.hidden,
        private: one.private || other.private,
        tags: one.tags.length ? one.tags : other.tags,
        id: one.id || other.id,
        path: one.path,
      }
    : (one ?? other);
