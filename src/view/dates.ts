import type { Locale } from '../locale/locale';
import { monthNumber } from '../locale/month-names';
import { isNow } from '../locale/now-words';
import { formatDate, isoDate, readDate, type PartialDate } from '../text/date';
import type { Context } from './context';
import type { DateText } from './view';

/** A date and the text it becomes; a text alone when it could not be understood. */
interface ReadDate {
  date: PartialDate | null;
  shown: DateText;
}

/** A date on its own, as exactly as it was given. */
export function singleDate(typed: string, context: Context): DateText[] {
  return typed ? [read(typed, context, 'day', 'dt-start').shown] : [];
}

/** A date within a sentence or a line of facts. */
export const dateWords = (typed: string, context: Context): string =>
  singleDate(typed, context)
    .map((piece) => piece.text)
    .join('');

/** A range of dates. A start without an end goes on. */
export function dateRange(startDate: string, endDate: string, context: Context): DateText[] {
  if (!startDate && !endDate) return [];
  const { locale, label } = context;
  const start = startDate ? read(startDate, context, 'month', 'dt-start') : null;
  const ongoing = { date: null, shown: text(label('present')) };
  const end =
    endDate && !isNow(endDate) ? read(endDate, context, 'month', 'dt-end') : start && ongoing;
  if (!start || !end)
    return start || end ? [(start ?? end)!.shown] : isNow(endDate) ? [ongoing.shown] : [];
  if (start.shown.text === end.shown.text) return [start.shown];
  if (!isYear(start.date) || !isYear(end.date))
    return [start.shown, text(locale.dates.between), end.shown];
  const [first, between, last] = locale.dates.years;
  return [
    retold(start.shown, formatDate(start.date, first, locale)),
    text(between),
    retold(end.shown, formatDate(end.date, last, locale)),
  ];
}

/** Whether a start without an end, or an end that has not come, says that something goes on. */
export const isOngoing = (startDate: string, endDate: string): boolean =>
  endDate ? isNow(endDate) : startDate !== '';

const isYear = (date: PartialDate | null): date is PartialDate =>
  date !== null && date.month === undefined;

const retold = ({ datetime, property }: DateText, piece: string): DateText => ({
  text: piece,
  datetime,
  property,
});

const text = (piece: string): DateText => ({ text: piece, datetime: '', property: '' });

type Precision = 'year' | 'month' | 'day';

/** How exactly dates are shown when the `dateFormat` option says so. */
const precisions: Record<string, Precision> = { year: 'year', month: 'month', full: 'day' };

/** @param unasked what a date is shown to at most; `datetime` keeps the rest */
function read(
  typed: string,
  { locale, options }: Context,
  unasked: Precision,
  property: string,
): ReadDate {
  const known = readDate(typed, monthNumber(locale.months));
  if (!known) return { date: null, shown: text(typed) };
  const date = shownTo(known, precisions[options.dateFormat] ?? unasked);
  const shown = formatDate(date, patternOf(date, locale.dates, options.dateFormat), locale);
  return { date, shown: { text: shown, datetime: isoDate(known), property } };
}

function shownTo({ year, month, day }: PartialDate, finest: Precision): PartialDate {
  if (finest === 'year' || month === undefined) return { year, month: undefined, day: undefined };
  return { year, month, day: finest === 'month' ? undefined : day };
}

function patternOf(date: PartialDate, dates: Locale['dates'], format: string): string {
  const [month, day] =
    format === 'numeric' ? [dates.numericMonth, dates.numericDay] : [dates.month, dates.day];
  return date.month === undefined ? dates.year : date.day === undefined ? month : day;
}
