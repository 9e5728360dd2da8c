import { inDigits, latinDigits } from '../locale/digits';
import type { Cldr } from '../locale/locale';

/** A date as exactly as its author gave it. */
export interface PartialDate {
  year: number;
  /** 1 to 12; absent when only the year is known. */
  month?: number;
  /** 1 to 31; absent when only the month is known. */
  day?: number;
}

/** The schema's own form, which most dates have. */
const isoForm = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Forms without a month's name, most of them ISO 8601; the groups are named after what they hold. */
const numericForms = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?$/i,
  /^(?<year>\d{4})[/.] ?(?<month>\d{1,2})(?:[/.] ?(?<day>\d{1,2}))?\.?$/,
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4}) ?[年년](?: ?(?<month>\d{1,2}) ?[月월](?: ?(?<day>\d{1,2}) ?[日일])?)?$/,
  /^(?:(?:ngày )?(?<day>\d{1,2}) )?(?:tháng|thg) (?<month>\d{1,2})(?:[,/-] ?| năm | )(?<year>\d{4})$/i,
  /^(?<year>\d{4})(?:\.| ?[гр]\.?|\. ?g\.| ?m\.)$/i,
];

/** What a date with a month's name is made of: nothing that would make it less certain, like "?" or "~". */
const namedForm = /^[\p{L}\p{M}\d\s.,'’׳॰/-]+$/u;

/** Words between a date's parts: "3rd of", "3 de … del", "1er", "г." and their like. */
const joints = new Set(
  (
    'st nd rd th of the er le de del º ª do den am d ko eko ' +
    'г год года р рік року g gada m metų mėn mėnuo'
  ).split(' '),
);

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
  const digits = latinDigits(typed.normalize('NFC'));
  for (const form of numericForms) {
    const groups = form.exec(digits)?.groups;
    if (groups) return possibleDate(groups['year'], groups['month'], groups['day']);
  }
  return namedDate(digits, monthOf);
}

/** "Sep 2015", "15 September 2015", "September 15th, 2015", "15 de septiembre de 2015", "2015. szept. 15." */
function namedDate(
  typed: string,
  monthOf: (name: string) => number | undefined,
): PartialDate | null {
  if (!namedForm.test(typed)) return null;
  const [years, days, words]: [string[], string[], string[]] = [[], [], []];
  for (const piece of typed.match(/\d+|[\p{L}\p{M}]+/gu) ?? []) {
    if (/^\d{4}$/.test(piece)) years.push(piece);
    else if (/^\d/.test(piece)) days.push(piece);
    else if (!joints.has(piece.toLowerCase())) words.push(piece);
  }
  if (years.length !== 1 || days.length > 1 || !words.length) return null;
  const month = monthOf(words.join(''));
  return month ? possibleDate(years[0], String(month), days[0]) : null;
}

function possibleDate(year?: string, month?: string, day?: string): PartialDate | null {
  const date: PartialDate = { year: Number(year) };
  if (month !== undefined) {
    date.month = Number(month);
    if (date.month < 1 || date.month > 12) return null;
  }
  if (day !== undefined) {
    date.day = Number(day);
    if (date.day < 1 || date.day > daysIn(date.year, date.month!)) return null;
  }
  return date;
}

const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The value of `<time datetime>`. @see HTML, 4.5.14: a year, month or date string */
export function isoDate({ year, month, day }: PartialDate): string {
  const text = year > 999 ? String(year) : String(year).padStart(4, '0');
  if (!month) return text;
  return day ? `${text}-${twoDigits(month)}-${twoDigits(day)}` : `${text}-${twoDigits(month)}`;
}

const twoDigits = (number?: number) => String(number).padStart(2, '0');

type Field = (date: PartialDate, months: Cldr['months']) => string;

/** What each of CLDR's letters prints. */
const fields: Readonly<Record<string, Field>> = {
  y: ({ year }) => String(year),
  M: ({ month = 1 }) => String(month),
  MM: ({ month = 1 }) => twoDigits(month),
  MMM: ({ month = 1 }, { abbreviated }) => abbreviated[month - 1]!,
  MMMM: ({ month = 1 }, { wide }) => wide[month - 1]!,
  LLL: ({ month = 1 }, { abbreviated, abbreviatedAlone = abbreviated }) =>
    abbreviatedAlone[month - 1]!,
  LLLL: ({ month = 1 }, { wide, wideAlone = wide }) => wideAlone[month - 1]!,
  d: ({ day }) => String(day),
  dd: ({ day }) => twoDigits(day),
};

/** Patterns in their parts, each read once; there are as many as the languages have. */
const patterns = new Map<string, (Field | string)[]>();

function partsOf(pattern: string): (Field | string)[] {
  const known = patterns.get(pattern);
  if (known) return known;
  const parts = pattern
    .split(/('[^']*'|y|M{1,4}|L{3,4}|dd?)/)
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
