import { joined, type Html, type Text } from '../text/html';
import type { Context } from './context';
import { unlinked } from './link';
import type { Entry, Fact, List } from './view';

/** An entry with nothing but what it is given. */
export const entry = (parts: Partial<Entry>): Entry => ({
  level: 3,
  microformat: 'h-event',
  employer: '',
  dates: [],
  title: unlinked(''),
  organisation: null,
  notes: [],
  texts: [],
  highlights: null,
  facts: [],
  positions: [],
  ...parts,
});

/** Texts beside a title; the empty ones are left out. */
export const notes = (typed: readonly string[], { inline }: Context): Text[] =>
  typed.filter(Boolean).map(inline);

/** Paragraphs one after another; the empty ones are left out. */
export const texts = (typed: readonly string[], { blocks }: Context): Html[] =>
  typed.map(blocks).filter((html) => html !== null);

/** Where points are numbered unasked: an interviewer can then say "tell me about point 3". */
const numberedSections = new Set(['work', 'volunteer']);

/** A list of points; one alone needs no number, unless the option says `always`. */
export function highlights(
  typed: readonly string[],
  section: string,
  { item, options: { numbering } }: Context,
): List | null {
  if (!typed.length) return null;
  const unasked = String(numberedSections.has(section));
  const wish = ownText(numbering, section) || ownText(numbering, '*') || unasked;
  const numbered = wish === 'always' || (wish === 'true' && typed.length > 1);
  return { numbered, items: typed.map(item) };
}

const ownText = (map: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(map, key) ? map[key]! : '';

/** `label value, value` on a line of its own, if there are values. */
export const fact = (label: string, typed: readonly string[], context: Context): Fact[] => {
  const values = typed.filter(Boolean);
  return values.length ? [{ label, value: unlinked(listed(values, context)) }] : [];
};

/** Texts as one list within a line; those that hold commas themselves are set apart by more than a comma. */
export function listed(typed: readonly string[], { inline, locale }: Context): Text {
  const { separator: usual, strongSeparator } = locale;
  const separator = typed.some((value) => value.includes(usual[0]!)) ? strongSeparator : usual;
  return separated(typed.map(inline), separator);
}

/** Texts with a separator between each two. */
export const separated = (parts: readonly Text[], separator: string): Text =>
  joined(parts.flatMap((part, index) => (index ? [separator, part] : [part])));
