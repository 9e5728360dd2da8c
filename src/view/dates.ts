import { isNow } from '../locale/now-words';
import { formatDate } from '../text/dates/date';
import type { PartialDate } from '../text/dates/partial-date';
import { joined, type Text } from '../text/html/html';
import type { Context } from './context';
import { asTyped, ongoing, said, text, type ReadDate, type Said } from './said-date';
import type { Precision } from './shown-date';
import type { DateText } from './shapes';

/** Days are a matter of the option: a page of months needs none. In numbers a date stands as it was given. */
const finestAlone = ({ options }: Context): Precision =>
  options.dateFormat === 'numeric' ? 'day' : 'month';

/** A date on its own; a range where one was typed. @param unasked what it is shown to at most */
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

/** Words that were typed are kept apart from the dates beside them, where that is needed. */
function apart(pieces: DateText[], { locale, named }: Context): DateText[] {
  const { between, years } = locale.dates;
  return pieces.map((piece) => {
    const isOurs = piece.datetime || piece.text === between || piece.text === years[1];
    return isOurs ? piece : { ...piece, text: named(piece.text) };
  });
}

/** A range of dates, which may be typed in the place of its start, or of its end. A start without an end goes on. */
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

/** A range that one of the two holds; what the other one says beside it is said, too, unless it is the same. */
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

/** From one date to another, which is said once when both are the same. */
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

/** A date without what its language leaves out before a dash. */
function beforeDash(shown: DateText[], lost: string): DateText[] {
  const [date, more] = shown;
  return date?.datetime && !more && typeof date.text === 'string' && date.text.endsWith(lost)
    ? [retold(date, date.text.slice(0, -lost.length))]
    : shown;
}

/** Whether a start without an end, or an end that has not come, says that something goes on. */
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
