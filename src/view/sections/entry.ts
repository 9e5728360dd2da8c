import type { Html, Text } from '../../text/html/html';
import type { Others } from '../../resume/kinds/entry';
import { kept } from '../../text/numbers/together';
import type { Context } from '../context';
import { unlinked } from '../links/link';
import { listed } from '../texts/list';
import { moreText } from '../room';
import type { Entry, Fact, Link, List } from '../shapes';

/** The parts of an entry; missing ones are empty. */
export type EntryParts = Partial<Entry> & Pick<Entry, 'title'>;

const blank: Entry = {
  level: 3,
  microformat: 'h-event',
  employer: '',
  dates: [],
  number: '',
  title: unlinked(''),
  organisation: null,
  notes: [],
  about: '',
  authors: '',
  source: null,
  texts: [],
  highlights: null,
  facts: [],
  others: [],
  positions: [],
};

/** An entry with the given parts; all others are empty. */
export function entry(parts: EntryParts): Entry {
  const whole = { ...blank, ...parts };
  whole.title = keptLink(whole.title);
  if (whole.organisation) whole.organisation = keptLink(whole.organisation);
  whole.about = kept(whole.about);
  return whole;
}

function keptLink(link: Link): Link {
  const text = kept(link.text);
  return text === link.text ? link : { ...link, text };
}

/** Texts beside a title; empty ones are skipped. */
export function notes(typed: readonly Text[], { inline }: Context): Text[] {
  const shown: Text[] = [];
  for (const text of typed)
    if (text) shown.push(typeof text === 'string' ? kept(inline(text)) : text);
  return shown;
}

/** Joins paragraphs; empty ones are skipped. */
export function texts(typed: readonly string[], { blocks }: Context): Html[] {
  const shown: Html[] = [];
  for (const text of typed) {
    const html = blocks(text);
    if (html) shown.push(html);
  }
  return shown;
}

/** Sections numbered by default, so an interviewer can say "tell me about point 3". */
const numberedSections = new Set(['work', 'volunteer']);

/** A list of points. A single one gets no number, unless the option is `always` or `through`. */
export function highlights(
  typed: readonly string[],
  section: string,
  context: Context,
): List | null {
  if (!typed.length) return null;
  const { numbering } = context.options;
  const unasked = String(numberedSections.has(section));
  const wish = numbering.get(section) || numbering.get('*') || unasked;
  const isThrough = wish === 'through';
  const numbered = wish === 'always' || isThrough || (wish === 'true' && typed.length > 1);
  const isLine = wish !== 'always' && typed.length >= fewest && typed.every(isTag);
  return isLine
    ? { numbered: false, start: 0, items: [], line: context.figures(listed(typed, context)) }
    : {
        numbered,
        start: isThrough ? context.points.next(typed.length) : 0,
        items: typed.map(context.item),
        line: '',
      };
}

/** From this many short points on, they are shown on one line like keywords. */
const fewest = 3;

/** Matches one to three words without sentence punctuation: "React", "Team lead", "C++". */
const tag = /^(?![-*+•●▪◦‣>#]+\s|\d+[.)]\s|\[[ x]\])\S+(?: \S+){0,2}$/;
/** Scripts of wide letters, without spaces between words; を stands before a verb. */
const wide = /[\u2E80-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/;
const longestTag = 28;

/** Whether a point is one to three words, not a sentence. */
const isTag = (point: string): boolean =>
  point.length <= longestTag &&
  tag.test(point) &&
  !/[.!?:;,。．！？：；，、…।۔؟]$/.test(point) &&
  (!wide.test(point) || (point.length <= longestTag / 2 && !point.includes('を')));

/** `label value, value` on a line of its own, if there are values. */
export function fact(label: string, typed: readonly string[], context: Context): Fact[] {
  const values = typed.includes('') ? typed.filter(Boolean) : typed;
  return values.length
    ? [{ label: context.named(label), value: unlinked(listed(values, context)) }]
    : none;
}

/**
 * Custom fields as facts with their labels.
 * @param place custom fields of the location
 */
export function otherFacts(
  { others }: Others,
  context: Context,
  place: Others | null = null,
): Fact[] {
  if (place && place.others.size)
    return [...otherFacts({ others }, context), ...otherFacts(place, context)];
  if (!others.size) return none;
  const { ownWords } = require('../texts/own-words') as typeof import('../texts/own-words');
  const { shown, more } = context.room.take([...others]);
  const facts = ownWords(shown).flatMap(([title, texts]) => fact(title, texts, context));
  return more ? [...facts, { label: '', value: unlinked(moreText(more, context)) }] : facts;
}

/** Shared empty list; never changed. */
const none: Fact[] = [];
