import type { Item } from '../../resume/fields';
import { addressKey } from '../../text/contacts/url';
import type { Context } from '../context';
import { dateRange, dateWords, singleDate } from '../dates/dates';
import { entry, notes, texts } from './entry';
import { fact, otherFacts } from '../texts/facts';
import { highlights } from '../texts/highlights';
import { listed } from '../texts/list';
import { hrefOf, linked } from '../links/link';
import { isOnADay } from '../dates/on-a-day';
import { placeNote } from '../places/note';
import type { DateText, Entry } from '../shapes';

/** More keywords or roles than this, or long ones, read better on a line of their own. */
const longestBeside = 60;

export const composeProjects = (items: readonly Item<'projects'>[], context: Context): Entry[] =>
  items.map((item) => {
    const { name, url, entity, type, roles, keywords, github, location, startDate, endDate } = item;
    const isRange = startDate !== '' || endDate !== '';
    const place = notes(
      [isRange ? dateWords(item.date, context) : '', placeNote(location, context)],
      context,
    );
    // The place beside the title belongs to the organisation; without one, to the technologies.
    const isTitle = isBeside(roles) && !context.ownLabel('roles');
    const beside =
      !entity &&
      !type &&
      !place.length &&
      !isTitle &&
      isBeside(keywords) &&
      !context.ownLabel('keywords');
    return entry({
      dates: projectDates(item, context),
      title: linked(name, url, context, true),
      organisation: entity ? linked(entity, '', context) : null,
      notes: [
        ...(beside ? [listed(keywords, context)] : notes([type], context)),
        ...(isTitle ? [listed(roles, context)] : []),
        ...place,
      ],
      texts: texts([item.description], context),
      highlights: highlights(item.highlights, 'projects', context),
      facts: [
        ...(github && !isSame(github, url, context)
          ? [{ label: context.named('GitHub'), value: linked('', github, context) }]
          : []),
        ...fact(context.ownLabel('roles'), isTitle ? [] : roles, context),
        ...fact(context.ownLabel('keywords'), beside ? [] : keywords, context),
      ],
      others: otherFacts(item, context, item.location),
    });
  });

/** Whether two URLs are equal. */
const isSame = (one: string, other: string, context: Context): boolean =>
  one === other || addressKey(hrefOf(one, context)) === addressKey(hrefOf(other, context) || '-');

/** Whether there is a list that fits beside a title. */
const isBeside = (texts: readonly string[]): boolean =>
  texts.length > 0 && lengthOf(texts) <= longestBeside;

/** The length of a list within a line. */
const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((length, text) => length + text.length + 2, -2);

/** A project without an end date is ongoing, unless `isActive` is false or it is a one-day event. */
function projectDates(item: Item<'projects'>, context: Context): DateText[] {
  const { startDate, endDate, date, isActive, type, name } = item;
  if (!startDate && !endDate && date) return singleDate(date, context);
  if (endDate || !startDate) return dateRange(startDate, endDate, context);
  if (isNo(isActive)) return dateRange(startDate, startDate, context);
  if (isActive) return dateRange(startDate, 'now', context);
  return isOnADay(type, name) ? singleDate(startDate, context) : dateRange(startDate, '', context);
}

const isNo = (typed: string): boolean => /^(?:false|no|off|0)$/i.test(typed);
