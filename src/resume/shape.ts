import { sanitized } from './strings/sanitized';

// Looks into values of any shape. Only own fields count, and of a list only what is there: `length` may be anything.

/** A record or a list. */
export const isNested = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  isNested(value) && !Array.isArray(value);

/** A field of anything: own, and undefined where there is none. */
export const property = (source: unknown, name: string): unknown =>
  typeof source === 'object' && source !== null && Object.hasOwn(source, name)
    ? (source as Record<string, unknown>)[name]
    : undefined;

/** The names of a record's own fields; none where there is no record. */
export const keysOf = (source: unknown): string[] =>
  typeof source === 'object' && source !== null ? Object.keys(source) : [];

/** Lists that are longer may be nothing but length. */
const longList = 100_000;

/** What is in a list; the holes of a very long one are left out. */
export const itemsOf = (list: readonly unknown[]): readonly unknown[] =>
  list.length > longList ? Object.values(list) : list;

/** A key that begins with `_` or `-` is switched off by its author: it is never shown. */
export const isNote = (key: string): boolean => /^[_-]/.test(sanitized(key));

/** The record in a list, or in lists within it; of several the first one that has a field. What is no list is itself. */
export function recordIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const seen = new Set<unknown>([value]);
  const records: Record<string, unknown>[] = [];
  for (const list of seen) {
    for (const item of itemsOf(list as unknown[])) {
      if (isRecord(item)) records.push(item);
      else if (Array.isArray(item)) seen.add(item);
    }
  }
  if (records.length < 2) return records[0] ?? value;
  const whole: Record<string, unknown> = {};
  for (const record of records) {
    for (const key of Object.keys(record))
      if (!Object.hasOwn(whole, key)) set(whole, key, record[key]);
  }
  return whole;
}

/** Whether anything at all says something: it is neither empty nor made of what is. */
export function holdsSomething(value: unknown): boolean {
  if (!isNested(value)) return saysSomething(value);
  // One after another instead of one within another: however deep it goes, the stack does not.
  const seen = new Set<object>([value]);
  for (const outer of seen) {
    for (const key of keysOf(outer)) {
      const inner = property(outer, key);
      if (isNested(inner)) seen.add(inner);
      else if (saysSomething(inner)) return true;
    }
  }
  return false;
}

const saysSomething = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;

/** Plain assignment to `__proto__` would set the prototype. */
export function set(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true });
}
