import { monthNumber } from '../../locale/month-names';
import { isNow } from '../../locale/now-words';
import { readDate } from '../../text/dates/date';
import type { PartialDate } from '../../text/dates/partial-date';
import type { WordedDate } from '../../text/dates/worded-date';
import type { Context } from '../context';
import { dayIn, shownDate, type Precision } from './shown-date';
import type { DateText } from '../shapes';

/** A date and the pieces that show it; if it could not be read, `date` is null and the text is as typed. */
export interface ReadDate {
  date: PartialDate | null;
  shown: DateText[];
}

/** What a date field contains: a date, or both ends of a range. */
export interface Said {
  start: ReadDate;
  end: ReadDate | null;
  /** Whether it counts as ongoing if no end date is given. */
  goesOn: boolean;
}

/** A date that could not be read is shown as typed. */
export const asTyped = (typed: string): ReadDate => ({ date: null, shown: [text(typed)] });

/** The end of an ongoing range: "Present". */
export const ongoing = ({ label }: Context): ReadDate => asTyped(label('present'));

/** Words between dates. */
export const text = (piece: string): DateText => ({ text: piece, datetime: '', property: '' });

/**
 * Reads a date field.
 * @param unasked the default precision of the text; `datetime` keeps the full date
 * @param property the microformat property of a single date: `dt-start`, `dt-end` or empty
 */
export function said(typed: string, context: Context, unasked: Precision, property: string): Said {
  const monthOf = monthNumber(context.locale.months);
  const read = readDate(typed, monthOf);
  const known = dayIn(typed, read, context.locale);
  if (known || read) {
    const start = known ? shownDate(known, context, unasked, property) : asTyped(typed);
    return { start, end: null, goesOn: true };
  }
  const { readSpan } =
    require('../../text/dates/date-span') as typeof import('../../text/dates/date-span');
  const { start, end, goesOn } = readSpan(typed, { monthOf, isNow });
  if (!start) return { start: asTyped(typed), end: null, goesOn };
  const worded = ({ before, date, after }: WordedDate, property: string): ReadDate => {
    const inner = date ? shownDate(date, context, unasked, property) : ongoing(context);
    const shown = [text(before), ...inner.shown, text(after)].filter((piece) => piece.text);
    return { date, shown };
  };
  return {
    start: worded(start, end ? 'dt-start' : property),
    end: end && worded(end, 'dt-end'),
    goesOn,
  };
}
