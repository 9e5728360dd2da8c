import { isNow } from '../../locale/now-words';
import { formatDate } from '../../text/dates/date';
import type { PartialDate } from '../../text/dates/partial-date';
import { joined, type Text } from '../../text/html/html';
import type { Context } from '../context';
import { asTyped, ongoing, said, text, type ReadDate, type Said } from './said-date';
import type { Precision } from './shown-date';
import type { DateText } from '../shapes';

/** Days are only shown if the `dateFormat` option asks for them. Numeric dates keep the given precision. */
const finestAlone = ({ options }: Context): Precision =>
  options.dateFormat === 'numeric' ? 'day' : 'month';

/** A single date, or a range if one was typed. @param unasked the default precision */
export function singleDate(
  typed: string,
  context: Context,
  unasked = finestAlone(context),
): DateText[] {
  if (!typed) return [];
  const { start, end } = said(typed, context, unasked, 'dt-start');
  return apart(end ? between(start, end, context) : start.shown, context);
}

/** A date within a sentence or a line of facts. */
export const dateWords = (typed: string, context: Context, unasked?: Precision): Text =>
  joined(singleDate(typed, context, unasked).map((piece) => piece.text));

/** Isolates typed words from the dates next to them, for right-to-left text. */
function apart(pieces: DateText[], { locale, named }: Context): DateText[] {
  const { between, years } = locale.dates;
  return pieces.map((piece) => {
    const isOurs = piece.datetime || piece.text === between || piece.text === years[1];
    return isOurs ? piece : { ...piece, text: named(piece.text) };
  });
}

/** A range of dates, which may also be typed into the start or end field. Without an end it is ongoing. */
export const dateRange = (startDate: string, endDate: string, context: Context): DateText[] =>
  startDate || endDate ? apart(rangeOf(startDate, endDate, context), context) : [];

function rangeOf(startDate: string, endDate: string, context: Context): DateText[] {
  const hasEnd = endDate !== '' && !isNow(endDate);
  const first = startDate ? said(startDate, context, 'month', 'dt-start') : null;
  const last = hasEnd ? said(endDate, context, 'month', 'dt-end') : null;
  const now = ongoing(context);
  if (first?.end || last?.end) return typedRange(first, last, [startDate, endDate], context);
  if (first && last) return between(first.start, last.start, context);
  if (first)
    return endDate || first.goesOn ? between(first.start, now, context) : first.start.shown;
  return last ? last.start.shown : now.shown;
}

/** A range typed into one of the two fields; the other field is shown too, unless it repeats it. */
function typedRange(
  first: Said | null,
  last: Said | null,
  typed: readonly [startDate: string, endDate: string],
  context: Context,
): DateText[] {
  const [whole, other] = first?.end ? [first, last] : [last!, first];
  const ends = [whole.start, whole.end!];
  const isSame =
    !other ||
    ends.some((end) => wordsOf(end) === wordsOf(other.start)) ||
    (whole === last && other.start.date?.year === whole.start.date?.year);
  const isNowToo = whole === first && !last && typed[1] !== '' && whole.end!.date !== null;
  if (!isSame || isNowToo || (other?.end && typed[0] !== typed[1])) {
    return between(asTyped(typed[0]), last ? asTyped(typed[1]) : ongoing(context), context);
  }
  return between(whole === last && other ? other.start : whole.start, whole.end!, context);
}

const wordsOf = ({ shown }: ReadDate): string => shown.map((piece) => piece.text).join('');

/** From one date to another; a single date if both are equal. */
export function between(start: ReadDate, end: ReadDate, { locale }: Context): DateText[] {
  if (wordsOf(start) === wordsOf(end)) return start.shown;
  const { between: dash, lostBeforeDash: lost } = locale.dates;
  if (!isYear(start) || !isYear(end)) {
    return [...(lost ? beforeDash(start.shown, lost) : start.shown), text(dash), ...end.shown];
  }
  const [first, between, last] = locale.dates.years;
  return [
    retold(start.shown[0]!, formatDate(start.date, first, locale)),
    text(between),
    retold(end.shown[0]!, formatDate(end.date, last, locale)),
  ];
}

/** A date in the short form that its language uses before a dash. */
function beforeDash(shown: DateText[], lost: string): DateText[] {
  const [date, more] = shown;
  return date?.datetime && !more && typeof date.text === 'string' && date.text.endsWith(lost)
    ? [retold(date, date.text.slice(0, -lost.length))]
    : shown;
}

/** Whether a missing or future end date means that something is ongoing. */
export function isOngoing(startDate: string, endDate: string, context: Context): boolean {
  if (endDate) return isNow(endDate);
  if (!startDate) return false;
  const { end, goesOn } = said(startDate, context, 'year', '');
  return end ? end.date === null : goesOn;
}

/** A year without words around it. */
const isYear = (read: ReadDate): read is ReadDate & { date: PartialDate } =>
  read.date !== null && read.date.month === undefined && read.shown.length === 1;

const retold = ({ datetime, property }: DateText, piece: string): DateText => ({
  text: piece,
  datetime,
  property,
});
