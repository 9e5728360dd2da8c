import type { CustomItem } from '../resume/custom';
import type { Context } from './context';
import { dateRange, singleDate } from './dates';
import { entry, fact, highlights, notes, texts } from './entry';
import { linked, unlinked } from './link';
import { isOnADay } from './on-a-day';
import { placeText } from './place';
import { moreText } from './room';
import type { DateText, Entry, Fact } from './view';

/** The items of a section that no schema knows, laid out by the fields they have. */
export const composeCustom = (
  items: readonly CustomItem[],
  section: string,
  context: Context,
): Entry[] =>
  items.map((item) => {
    const { name, organization, date, startDate, endDate, url, location, summary } = item;
    return entry({
      dates: datesOf(item, section, context),
      title: linked(name || organization, url, context, true),
      organisation: name && organization ? linked(organization, '', context) : null,
      notes: notes([startDate || endDate ? date : '', placeText(location, context)], context),
      texts: texts([summary], context),
      highlights: highlights(item.highlights, section, context),
      facts: [
        ...fact(context.label('keywords'), item.keywords, context),
        ...otherFacts(item.others, context),
      ],
    });
  });

/** What has a start alone goes on, unless its section or its name says that it was on one day. */
function datesOf(
  { name, date, startDate, endDate }: CustomItem,
  section: string,
  context: Context,
): DateText[] {
  if (!startDate && !endDate) return singleDate(date, context);
  return !endDate && isOnADay(section, name)
    ? singleDate(startDate, context)
    : dateRange(startDate, endDate, context);
}

/** What the author calls by names of his own. */
function otherFacts(others: CustomItem['others'], context: Context): Fact[] {
  if (!others.size) return [];
  const { shown, more } = context.room.take([...others]);
  return [
    ...shown.flatMap(([key, text]) => fact(titleOf(key), [text], context)),
    ...(more ? [{ label: '', value: unlinked(moreText(more, context)) }] : []),
  ];
}

/** A key as a title: `x-speakingEngagements` is "Speaking engagements". */
export const titleOf = (key: string): string =>
  (require('./title-of') as typeof import('./title-of')).titleOf(key);
