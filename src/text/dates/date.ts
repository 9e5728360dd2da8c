import { inDigits } from '../../locale/digits';
import type { Cldr } from '../../locale/locale';
import { possibleDate, type PartialDate } from './partial-date';

/** The schema's own form, which most dates have. */
const isoForm = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Reads a date in any form whose meaning is certain.
 * @param typed as the author wrote it
 * @param monthOf the number, 1 to 12, of a month's name; its letters alone, "janv" or "มค"
 * @returns null for everything else: words, ranges, impossible months, days that could be months
 * @example readDate('2015-09', monthOf) // { year: 2015, month: 9 }
 */
export function readDate(
  typed: string,
  monthOf: (name: string) => number | undefined,
): PartialDate | null {
  if (typed.length > 40) return null;
  if (isoForm.test(typed)) {
    return possibleDate(
      typed.slice(0, 4),
      typed.slice(5, 7) || undefined,
      typed.slice(8) || undefined,
    );
  }
  return (require('./other-date') as typeof import('./other-date')).readOtherDate(typed, monthOf);
}

/** The value of `<time datetime>`. @see HTML, 4.5.14: a year, month or date string */
export function isoDate({ year, month, day }: PartialDate): string {
  const text = year > 999 ? String(year) : String(year).padStart(4, '0');
  if (!month) return text;
  return day ? `${text}-${twoDigits(month)}-${twoDigits(day)}` : `${text}-${twoDigits(month)}`;
}

const twoDigits = (number?: number) => String(number).padStart(2, '0');

type Field = (date: PartialDate, months: Cldr['months']) => string;

const month: Field = ({ month = 1 }) => String(month);
const paddedMonth: Field = ({ month = 1 }) => twoDigits(month);

/** What each of CLDR's letters prints. */
const fields: Readonly<Record<string, Field>> = {
  y: ({ year }) => String(year),
  M: month,
  MM: paddedMonth,
  MMM: ({ month = 1 }, { abbreviated }) => abbreviated[month - 1]!,
  MMMM: ({ month = 1 }, { wide }) => wide[month - 1]!,
  L: month,
  LL: paddedMonth,
  LLL: ({ month = 1 }, { abbreviated, abbreviatedAlone = abbreviated }) =>
    abbreviatedAlone[month - 1]!,
  LLLL: ({ month = 1 }, { wide, wideAlone = wide }) => wideAlone[month - 1]!,
  d: ({ day }) => String(day),
  dd: ({ day }) => twoDigits(day),
};

/** Each pattern is taken apart once. They come from locales alone, so that this cannot grow without end. */
const patterns = new Map<string, (Field | string)[]>();

function partsOf(pattern: string): (Field | string)[] {
  const known = patterns.get(pattern);
  if (known) return known;
  const parts = pattern
    .split(/('[^']*'|y|M{1,4}|L{1,4}|dd?)/)
    .filter(Boolean)
    .map((part) => fields[part] ?? part.replace(/^'([^']*)'$/, '$1'));
  patterns.set(pattern, parts);
  return parts;
}

/**
 * Prints a date by a pattern of CLDR's letters; quoted text stays.
 * @param pattern of a locale's
 * @see Unicode Technical Standard 35, Date Format Patterns
 */
export function formatDate(
  date: PartialDate,
  pattern: string,
  { months, digits }: Pick<Cldr, 'months' | 'digits'>,
): string {
  let text = '';
  for (const part of partsOf(pattern)) {
    text += typeof part === 'string' ? part : part(date, months);
  }
  return digits ? inDigits(text, digits) : text;
}
