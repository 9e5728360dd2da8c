import { latinDigits } from '../../locale/digits';
import { type PartialDate, possibleDate } from './partial-date';

/** Forms without a month's name, most of them ISO 8601; the groups are named after what they hold. */
const numericForms = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ][\d:.,]+(?: ?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?(?:\[[\w/+-]{1,30}\])?$/i,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})?$/,
  /^(?<year>\d{4})[/.] ?(?<month>\d{1,2})(?:[/.] ?(?<day>\d{1,2}))?\.?$/,
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4}) ?[年년](?: ?(?<month>\d{1,2}) ?[月월](?: ?(?<day>\d{1,2}) ?[日일])?)?$/,
  /^(?:(?:ngày )?(?<day>\d{1,2}) )?(?:tháng|thg) (?<month>\d{1,2})(?:[,/-] ?| năm | )(?<year>\d{4})$/i,
  /^(?<year>\d{4})(?:\.| ?[гр]\.?|\. ?g\.| ?[mr]\.)$/i,
];

/** What a date with a month's name is made of: nothing that would make it less certain, like "?" or "~". */
const namedForm = /^[\p{L}\p{M}\d\s\u200C\u200D.,'’׳॰/-]+$/u;

/** Words between a date's parts: "3rd of", "3 de … del", "1er", "г." and their like. */
const joints = new Set(
  (
    'st nd rd th of the er le de del º ª do den am d ko eko ' +
    'г год года р рік року g gada m metų mėn mėnuo ' +
    'ж жыл жылы жылғы годзе թ թվական թվականի წ წელი წლის ta'
  ).split(' '),
);

/**
 * Reads a date that is not in the schema's form.
 * @param monthOf the number, 1 to 12, of a month's name
 * @returns null for what is no date, or not certainly one
 */
export function readOtherDate(
  typed: string,
  monthOf: (name: string) => number | undefined,
): PartialDate | null {
  const digits = latinDigits(typed.normalize('NFC'));
  for (const form of numericForms) {
    const groups = form.exec(digits)?.groups;
    if (groups) return possibleDate(groups['year'], groups['month'], groups['day']);
  }
  return dayAndMonth(digits) ?? namedDate(digits.replace(clock, '').replace(weekday, ''), monthOf);
}

/** What programs print around a date: "Sun Feb 03 2019 10:00:00 GMT+0100 (CET)". */
const clock =
  /(?:,? (?:at )?\d{1,2}:\d\d(?::[\d.]{2,9})?(?: ?[ap]\.?m\.?)?)(?: [\w:+-]{1,9})?(?: \([^()]{1,40}\))?$/i;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} /i;

/** "03-25-2024", "25.3.2024": of day and month, one can be no month, or they are the same. */
function dayAndMonth(typed: string): PartialDate | null {
  const [, one = '', , other = '', year] =
    /^(\d{1,2})([/.-] ?)(\d{1,2})\2(\d{4})\.?$/.exec(typed) ?? [];
  if (Number(one) > 12 || one === other) return possibleDate(year, other, one);
  return Number(other) > 12 ? possibleDate(year, one, other) : null;
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
