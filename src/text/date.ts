/** A date as exactly as its author gave it. */
export interface PartialDate {
  year: number;
  /** 1 to 12; absent when only the year is known. */
  month?: number;
  /** 1 to 31; absent when only the month is known. */
  day?: number;
}

/** Numeric forms, most of them ISO 8601; the groups are named after what they hold. */
const numericForms = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?$/i,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})(?:[/.](?<day>\d{1,2}))?$/,
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
];

/** Forms with a month's name: "Sep 2015", "15 September 2015", "September 15, 2015". */
const namedForms = [
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
];

/**
 * Reads a date in any form whose meaning is certain.
 * @param typed as the author wrote it
 * @param monthOf the number, 1 to 12, of a month's name in the document's language
 * @returns null for everything else: words, ranges, impossible months, days that could be months
 * @example readDate('2015-09', monthOf) // { year: 2015, month: 9 }
 */
export function readDate(
  typed: string,
  monthOf: (name: string) => number | undefined,
): PartialDate | null {
  if (typed.length > 40) return null;
  for (const form of numericForms) {
    const groups = form.exec(typed)?.groups;
    if (groups) return possibleDate(groups['year'], groups['month'], groups['day']);
  }
  for (const form of namedForms) {
    const groups = form.exec(typed)?.groups;
    const month = groups && monthOf(groups['name']!);
    if (month) return possibleDate(groups['year'], String(month), groups['day']);
  }
  return null;
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
export const isoDate = ({ year, month, day }: PartialDate): string =>
  [String(year).padStart(4, '0'), ...[month, day].filter(Boolean).map(twoDigits)].join('-');

const twoDigits = (number?: number) => String(number).padStart(2, '0');

/**
 * Prints a date by a pattern of CLDR's letters: `y`, `M`, `MM`, `MMM`, `MMMM`, `d`, `dd`; quoted text stays.
 * @see Unicode Technical Standard 35, Date Format Patterns
 */
export function formatDate(
  date: PartialDate,
  pattern: string,
  months: { abbreviated: readonly string[]; wide: readonly string[] },
): string {
  const month = date.month ?? 1;
  const fields: Record<string, string | number | undefined> = {
    y: date.year,
    M: month,
    MM: twoDigits(month),
    MMM: months.abbreviated[month - 1],
    MMMM: months.wide[month - 1],
    d: date.day,
    dd: twoDigits(date.day),
  };
  return pattern.replace(/'([^']*)'|y|M{1,4}|dd?/g, (field, quoted?: string) =>
    String(quoted ?? fields[field] ?? field),
  );
}
