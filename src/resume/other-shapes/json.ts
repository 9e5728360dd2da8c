import { sanitized } from '../strings/sanitized';
import { marked, markOf, marksIn, type Marked } from '../marks';
import { meant } from '../strings/placeholder';
import { refused, type Reading } from '../reading';
import { isNote, itemsOf, keysOf, property } from '../shape';

/** Deeper than anything that is meant; what lies below is left out. */
const deepest = 50;

/** Whatever an author has beside a résumé's fields, without notes. */
export const readJson = (value: unknown, reading: Reading, path: string): unknown =>
  read(value, reading, path, new Set());

/** @param within the values around it */
function read(value: unknown, reading: Reading, path: string, within: Set<object>): unknown {
  if (typeof value === 'string') return meant(value, 'words', reading, path) || undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || within.size === deepest || within.has(value)) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  const visit = reading.enter(value);
  if (visit === refused) return undefined;
  // Lists that are shared by many are met again and again without a letter.
  reading.count(1);
  within.add(value);
  const whole = Array.isArray(value)
    ? itemsOf(value)
        .map((item, index) => read(item, reading, `${path}[${index}]`, within))
        .filter((item) => item !== undefined)
    : readRecord(value, reading, path, within);
  within.delete(value);
  reading.leave(value, visit);
  return whole;
}

function readRecord(value: object, reading: Reading, path: string, within: Set<object>): object {
  const marks = marksIn(value, reading, path);
  const fields = keysOf(value)
    .filter((key) => !isNote(key) && !markOf(key))
    .map((key): [string, unknown] => [
      sanitized(key),
      read(property(value, key), reading, `${path}.${key}`, within),
    ]);
  const record: Record<string, unknown> & Marked = Object.fromEntries(fields);
  if (marks) record[marked] = marks;
  return record;
}
