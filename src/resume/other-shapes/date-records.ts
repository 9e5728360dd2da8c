import type { Part } from '../rich-text';

/** The parts of a date, by their names. */
const partNames = { year: ['year', 'y'], month: ['month', 'm'], day: ['day', 'd'] } as const;
const parts = Object.values(partNames).flat() as string[];

/** The ends of a range, by their names. */
const starts = ['start', 'startDate', 'from', 'begin', 'since'];
const ends = ['end', 'endDate', 'to', 'until'];

/**
 * The date that a record is: `{ year, month, day }`, or `{ start, end }` for a range.
 * @param field reads one of its fields
 * @returns null for other records, and where a part of it depends on its reader
 */
export function dateOf(keys: readonly string[], field: (key: string) => Part): string | null {
  if (!keys.length) return null;
  const isOf = (names: readonly string[]) => keys.every((key) => names.includes(key));
  const value = (names: readonly string[]): string => {
    const key = keys.find((key) => names.includes(key));
    const part = key === undefined ? '' : field(key);
    return typeof part === 'string' ? part : '\0';
  };
  if (isOf(parts)) {
    const [year, month, day] = Object.values(partNames).map(value);
    return isShort(`${year}${month}${day}`) ? dateText(year, month, day) : null;
  }
  if (!isOf([...starts, ...ends])) return null;
  const [start, end] = [value(starts), value(ends)];
  if (`${start}${end}`.includes('\0')) return null;
  return start && keys.some((key) => ends.includes(key))
    ? `${start} – ${end}`.trim()
    : start || end;
}

/** `[2019, 5]`, `["2019", "05", "03"]`: the parts of one date. */
export function dateIn(list: readonly unknown[]): string | null {
  if (list.length !== 2 && list.length !== 3) return null;
  const [year, ...rest] = list.map((part) => (typeof part === 'number' ? String(part) : part));
  const isNumber = (part: unknown) => typeof part === 'string' && /^\d{1,4}$/.test(part);
  return rest.every(isNumber) && isNumber(year)
    ? dateText(year as string, ...(rest as string[]))
    : null;
}

const isShort = (text: string): boolean => text.length < 40 && !text.includes('\0');

/** In the schema's form; a month may be called by its name. */
function dateText(year = '', month = '', day = ''): string | null {
  if (!/^\d{4}$/.test(year) || !/^\d{0,2}$/.test(day)) return null;
  if (!month) return day ? null : year;
  if (!/^\d+$/.test(month)) return `${day} ${month} ${year}`.trim();
  const isDate = month.length < 3 && Number(month) > 0 && Number(month) < 13;
  const digits = (part: string) => part.padStart(2, '0');
  return isDate ? `${year}-${digits(month)}${Number(day) ? `-${digits(day)}` : ''}` : null;
}
