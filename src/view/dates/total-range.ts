import { isNow } from '../../locale/now-words';
import type { PartialDate } from '../../text/dates/partial-date';
import type { Context } from '../context';
import { between } from './dates';
import { ongoing, said } from './said-date';
import { shownDate } from './shown-date';
import type { DateText } from '../shapes';

interface Dates {
  startDate: string;
  endDate: string;
}

/** Start and end of a job; the end is `now` if it is ongoing. Null if its dates leave that unclear. */
function endsOf({ startDate, endDate }: Dates, context: Context) {
  const from = startDate ? said(startDate, context, 'month', '') : null;
  const start = from?.start.date;
  if (!from || !start || (from.end && endDate)) return null;
  if (from.end) return { start, end: from.end.date ?? ('now' as const) };
  if (endDate === '' ? from.goesOn : isNow(endDate)) return { start, end: 'now' as const };
  const end = endDate && said(endDate, context, 'month', '');
  return end && !end.end && end.start.date ? { start, end: end.start.date } : null;
}

const months = ({ year, month = 0 }: PartialDate): number => year * 14 + month;
const monthsAtEnd = ({ year, month = 13 }: PartialDate): number => year * 14 + month;

/**
 * From the earliest start to the latest end of several jobs. Empty if the dates of one of them are unclear: a total
 * without it would be wrong.
 */
export function totalRange(jobs: readonly Dates[], context: Context): DateText[] {
  let [first, last]: [PartialDate | null, PartialDate | 'now' | null] = [null, null];
  for (const job of jobs) {
    const ends = endsOf(job, context);
    if (!ends) return [];
    const { start, end } = ends;
    if (!first || months(start) < months(first)) first = start;
    if (end === 'now') last = end;
    else if (last !== 'now' && (!last || monthsAtEnd(end) > monthsAtEnd(last))) last = end;
  }
  if (!first || !last || (last !== 'now' && monthsAtEnd(last) < months(first))) return [];
  const read = (date: PartialDate) => shownDate(date, context, 'month', '');
  return between(read(first), last === 'now' ? ongoing(context) : read(last), context);
}
