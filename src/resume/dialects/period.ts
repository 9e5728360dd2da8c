import { latinDigits } from '../../locale/digits';
import { isRecord, property } from '../shape';

/** Longer texts are no period. */
const longest = 80;

/** Between two days: a dash, or a word between spaces. */
const between =
  /\s*[–—―~〜]\s*|\s+-+\s+|\s+(?:to|until|till|through|bis|au|à|al?|hasta|até|fino a|tot|t\/m|til|till|do|до|по)\s+/giu;

/** A hyphen without spaces, which dates have within them, too: only where it stands between years, or before a word. */
const closed = /^(.*\d{4})-(\d{1,2}[/.]\d{4}|\d{4}|\p{L}[\p{L}\s]*)$/u;

/** The first and the last day of what is one text, or a record with both. */
export function periodIn(value: unknown): readonly [start: unknown, end: unknown] {
  if (isRecord(value)) return [dayIn(property(value, 'start')), dayIn(property(value, 'end'))];
  if (typeof value !== 'string' || value.length > longest) return [value, value];
  const typed = value.trim();
  const days = typed.split(between);
  if (days.length === 2 && /\d/.test(latinDigits(days[0]!)) && days[1]) return [days[0], days[1]];
  const years = days.length === 1 ? closed.exec(typed) : null;
  // A day alone is no beginning of something that goes on.
  return years ? [years[1], years[2]] : [typed, typed];
}

/** A day as the schema has it, of `{ year, month, day }`; anything else as it is. */
export function dayIn(value: unknown): unknown {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => property(value, name));
  if (!isNumber(year)) return value;
  const given = !isNumber(month) ? [year] : isNumber(day) ? [year, month, day] : [year, month];
  return given.map((part) => String(part).padStart(2, '0')).join('-');
}

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' ? value > 0 : typeof value === 'string' && /^\d{1,4}$/.test(value);
