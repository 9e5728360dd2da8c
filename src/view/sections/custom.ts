import { customItem, type CustomItem } from '../../resume/custom';
import type { Text } from '../../text/html/html';
import { kept } from '../../text/numbers/together';
import type { Context } from '../context';
import { dateRange, dateWords, singleDate } from '../dates/dates';
import { entry, notes, texts } from './entry';
import { fact, otherFacts } from '../texts/facts';
import { highlights } from '../texts/highlights';
import { linked, unlinked } from '../links/link';
import { isOnADay } from '../dates/on-a-day';
import { placeNote } from '../places/note';
import { withoutLoneLabels } from './rows';
import { rowsOf } from '../texts/run-in';
import type { DateText, Entry, Row, SectionItems } from '../shapes';

/** Longer texts are sentences, not titles. */
const longestTitle = 60;

/** The items of a custom section, laid out by the fields they have. */
export function composeCustom(
  items: readonly CustomItem[],
  section: string,
  context: Context,
): SectionItems {
  if (!items.every(isText)) {
    return { shape: 'entries', items: items.map((item) => composeItem(item, section, context)) };
  }
  const typed = items.map(({ name, summary }) => name || summary);
  if (typed.every((text) => text.length <= longestTitle && !text.includes('\n'))) {
    const rows = typed.map((text) => textRow(kept(context.inline(text))));
    return rowsOf(withoutLoneLabels(rows, context), context);
  }
  const [only] = typed;
  return {
    shape: 'entries',
    items: [
      typed.length > 1
        ? entry({ title: unlinked(''), highlights: highlights(typed, section, context) })
        : entry({ title: unlinked(''), texts: texts([only!], context) }),
    ],
  };
}

/** Whether an item is only a text. */
function isText(item: CustomItem): boolean {
  const said = Object.keys(item).filter(
    (name) => item[name as keyof CustomItem] !== customItem.nothing[name as keyof CustomItem],
  );
  return said.length === 1 && (said[0] === 'name' || said[0] === 'summary');
}

const textRow = (label: Text): Row => ({
  label,
  level: '',
  values: '',
  others: [],
  rows: [],
  microformat: '',
});

function composeItem(item: CustomItem, section: string, context: Context): Entry {
  const { name, organization, date, startDate, endDate, url, location, summary } = item;
  return entry({
    dates: datesOf(item, section, context),
    title: linked(name || organization, url, context, true),
    organisation: name && organization ? linked(organization, '', context) : null,
    notes: notes(
      [startDate || endDate ? dateWords(date, context) : '', placeNote(location, context)],
      context,
    ),
    texts: texts([summary], context),
    highlights: highlights(item.highlights, section, context),
    facts: fact(context.ownLabel('keywords'), item.keywords, context),
    others: otherFacts(item, context, item.location),
  });
}

/** An item with only a start date is ongoing, unless it is an event, such as a talk. */
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

/** A key as a title: `x-speakingEngagements` is "Speaking engagements". */
export const titleOf = (key: string): string =>
  (require('../texts/title-of') as typeof import('../texts/title-of')).titleOf(key);
