/** A date as exactly as its author gave it. */
export interface PartialDate {
  year: number;
  /** 1 to 12; absent when only the year is known. */
  month: number | undefined;
  /** 1 to 31; absent when only the month is known. */
  day: number | undefined;
}

/** A date of digits; null when there is no such month or day. */
export function possibleDate(year?: string, month?: string, day?: string): PartialDate | null {
  const date: PartialDate = { year: Number(year), month: undefined, day: undefined };
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
