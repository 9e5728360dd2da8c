import type { Locale } from '../../locale/locale';
import { formatDate, isoDate } from '../../text/dates/date';
import type { PartialDate } from '../../text/dates/partial-date';
import type { Context } from '../context';
import type { DateText } from '../shapes';

export type Precision = 'year' | 'month' | 'day';

/** The precision for each value of the `dateFormat` option. */
const precisions: Record<string, Precision> = { year: 'year', month: 'month', full: 'day' };

/** A date, cut to the precision that is shown, and the piece that shows it. */
export interface ShownDate {
  date: PartialDate;
  shown: [DateText];
}

/** @param unasked the default precision of the text; `datetime` keeps the full date */
export function shownDate(
  known: PartialDate,
  { locale, options, datesOfCountry }: Context,
  unasked: Precision,
  property: string,
): ShownDate {
  const date = shownTo(known, precisions[options.dateFormat] ?? unasked);
  const hasOrder = date.day !== undefined || options.dateFormat === 'numeric';
  const dates = hasOrder ? datesOfCountry() : locale.dates;
  const pattern = patternOf(date, dates, options.dateFormat);
  const other = otherDate(known, locale);
  const text = formatDate(date, pattern, other ?? locale);
  const datetime = other ? other.datetime : isoDate(known);
  // Without a machine-readable form there is no time element, so no microformat property either.
  return { date, shown: [{ text, datetime, property: datetime && property }] };
}

/** The `datetime` value of a date, in the Gregorian calendar; empty if it cannot be converted. */
export const datetimeOf = (date: PartialDate, locale: Locale): string =>
  otherDate(date, locale)?.datetime ?? isoDate(date);

const calendars = () =>
  require('../../locale/other-calendar') as typeof import('../../locale/other-calendar');

const otherDate = (date: PartialDate, locale: Locale) =>
  locale.calendar ? calendars().otherDate(date, locale) : null;

/** A typed date, read by the calendar of the page's language. */
export const dayIn = (typed: string, read: PartialDate | null, locale: Locale) =>
  locale.calendar ? calendars().dayIn(typed, read, locale) : read;

function shownTo({ year, month, day }: PartialDate, finest: Precision): PartialDate {
  if (finest === 'year' || month === undefined) return { year, month: undefined, day: undefined };
  return { year, month, day: finest === 'month' ? undefined : day };
}

function patternOf({ month, day }: PartialDate, dates: Locale['dates'], format: string): string {
  if (month === undefined) return dates.year;
  if (format === 'numeric') return day === undefined ? dates.numericMonth : dates.numericDay;
  if (day === undefined) return dates.month;
  return (day === 1 && dates.first) || dates.day;
}
