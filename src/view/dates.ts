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
  return typed ? [read(typed, context, 'day').shown] : [];
}

/** A range of dates. A start without an end goes on. */
export function dateRange(startDate: string, endDate: string, context: Context): DateText[] {
  const { locale, label } = context;
  const start = startDate ? read(startDate, context, 'month') : null;
  const ongoing = { date: null, shown: { text: label('present'), datetime: '' } };
  const end = endDate && !isNow(endDate) ? read(endDate, context, 'month') : start && ongoing;
  if (!start || !end)
    return start || end ? [(start ?? end)!.shown] : isNow(endDate) ? [ongoing.shown] : [];
  if (start.shown.text === end.shown.text) return [start.shown];
  const years = isYear(start.date) && isYear(end.date);
  const [before, between, after] = (years ? locale.dates.years : locale.dates.range).split(
    /\{[01]\}/,
  );
  const pieces = [text(before), start.shown, text(between), end.shown, text(after)];
  return pieces.filter((piece) => piece.text);
}

const isYear = (date: PartialDate | null) => date !== null && date.month === undefined;

const text = (piece = ''): DateText => ({ text: piece, datetime: '' });

/** Words for an end that has not come. */
const nowWords = new Set(['present', 'now', 'current', 'currently', 'ongoing', 'today', 'to date']);

const isNow = (typed: string) => nowWords.has(typed.toLowerCase().replace(/[.…]+$/, ''));

/** @param finest what a date is shown to at most; `datetime` keeps the rest */
function read(typed: string, { locale }: Context, finest: 'month' | 'day'): ReadDate {
  const date = readDate(typed, monthNumber(locale.months));
  if (!date) return { date, shown: { text: typed, datetime: '' } };
  const { year, month, day } = locale.dates;
  const pattern = !date.month ? year : date.day && finest === 'day' ? day : month;
  return {
    date,
    shown: { text: formatDate(date, pattern, locale.months), datetime: isoDate(date) },
  };
}

const monthNumber = (months: Context['locale']['months']) => (name: string) => {
  const wanted = name.toLowerCase();
  const is = (month: string) => month.toLowerCase().replace(/\.$/, '') === wanted;
  const index = Math.max(months.wide.findIndex(is), months.abbreviated.findIndex(is));
  if (index >= 0) return index + 1;
  // "Sept": any beginning of a name that is long enough to be no other.
  return wanted.length > 3
    ? months.wide.findIndex((month) => month.toLowerCase().startsWith(wanted)) + 1 || undefined
    : undefined;
};
