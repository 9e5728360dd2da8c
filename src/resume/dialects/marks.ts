import { markOf } from '../marks';
import { isRecord, keysOf, property, set } from '../shape';
import type { Fields } from './mapping';

/** The marks among a record's keys, as they are; null when it has none. */
export function marksOf(value: unknown): Fields | null {
  let marks: Fields | null = null;
  for (const key of keysOf(value)) {
    const mark = markOf(key);
    // An id is that of the record itself.
    if (mark && mark !== 'id') (marks ??= {})[key] = property(value, key);
  }
  return marks;
}

/** Lists within lists deeper than this are left out where marks would have to be put on each item. */
const deepest = 3;

/** A value with the marks of what it stood in: what either hides is hidden. */
export function withMarks(value: unknown, marks: Fields | null, depth = 0): unknown {
  if (!marks || value === undefined || value === null) return value;
  if (Array.isArray(value)) {
    return depth < deepest ? value.map((item) => withMarks(item, marks, depth + 1)) : undefined;
  }
  const marked: Fields = {};
  if (!isRecord(value)) marked['text'] = value;
  else for (const key of Object.keys(value)) set(marked, key, value[key]);
  const hasTags = Object.keys(marked).some((key) => markOf(key) === 'tags');
  for (const key of Object.keys(marks)) {
    if (hasTags && markOf(key) === 'tags') continue;
    // The record has this key already: the mark is added in another spelling, so that both count.
    marked[Object.hasOwn(marked, key) ? `X-${key.replace(/^x-/i, '')}` : key] = marks[key];
  }
  return marked;
}
