import { latinDigits } from './digits';
import type { Cldr, Locale } from './locale';
import { isoDate } from '../text/dates/date';
import { type PartialDate, possibleDate } from '../text/dates/partial-date';

type Calendar = NonNullable<Cldr['calendar']>;

/** The month names and digits for printing a date of another calendar. */
export interface OtherDate extends Pick<Cldr, 'months' | 'digits'> {
  /** The Gregorian date, for machines; empty if a month or a year does not correspond to one. */
  datetime: string;
}

/** From the calendars `persian` and `islamic` of CLDR. */
const persian = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const afghan = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' ');
const islamic =
  'محرم،صفر،ربيع الأول،ربيع الآخر،جمادى الأولى،جمادى الآخرة،رجب،شعبان،رمضان،شوال،ذو القعدة،ذو الحجة'.split(
    '،',
  );

/** Years that are taken for those of a calendar; as Gregorian years they would be too far from the present. */
const years: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  persian: [1200, 1499],
  islamic: [1200, 1499],
  buddhist: [2400, 2699],
};

/** Since this year, Thai years begin in January; they are 543 more than Gregorian ones. */
const firstYearFromJanuary = 2484;

/**
 * Reads a date in the calendar of the page's language.
 * @returns null for a Gregorian date, and in languages without another calendar
 */
export function otherDate(date: PartialDate, locale: Locale): OtherDate | null {
  const { calendar, tag } = locale;
  if (!calendar || !isOf(date.year, calendar)) return null;
  if (calendar === 'buddhist') {
    const gregorian = thai(date);
    return { ...locale, datetime: gregorian ? isoDate(gregorian) : '' };
  }
  const names = calendar === 'islamic' ? islamic : tag.endsWith('-AF') ? afghan : persian;
  return { ...locale, months: { abbreviated: names, wide: names }, datetime: '' };
}

/**
 * A typed day, if it exists in the calendar of the page's language: `1399-02-31` does in Iran.
 * @param read the same text read as a Gregorian date, if such a day exists
 */
export function dayIn(
  typed: string,
  read: PartialDate | null,
  { calendar }: Locale,
): PartialDate | null {
  if (!calendar) return read;
  const [, year, month, day] =
    /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})$/.exec(latinDigits(typed)) ?? [];
  const date = read ?? { year: Number(year), month: Number(month), day: Number(day) };
  if (!isOf(date.year, calendar)) return read;
  // A Gregorian month name with a year of another calendar is no valid date.
  if (calendar !== 'buddhist' && date.month && /\p{L}/u.test(typed)) return null;
  return isPossible(date, calendar) ? date : null;
}

function isOf(year: number, calendar: Calendar): boolean {
  const [first, last] = years[calendar];
  return year >= first && year <= last;
}

function isPossible({ year, month = 1, day = 1 }: PartialDate, calendar: Calendar): boolean {
  if (calendar === 'buddhist') return inGregorian({ year, month, day }) !== null;
  const longest = calendar === 'persian' && month < 7 ? 31 : 30;
  return month > 0 && month < 13 && day > 0 && day <= longest;
}

const thai = (date: PartialDate): PartialDate | null =>
  date.year < firstYearFromJanuary ? null : inGregorian(date);

/** The same day in the Gregorian calendar, 543 years earlier. */
const inGregorian = ({ year, month, day }: PartialDate): PartialDate | null =>
  possibleDate(String(year - 543), text(month), text(day));

const text = (part: number | undefined) => (part === undefined ? part : String(part));
