import { joined, type Html, type Text } from '../text/html';
import type { Context } from './context';
import { unlinked } from './link';
import type { Entry, Fact, List } from './view';

/** An entry with nothing but what it is given. */
export const entry = (parts: Partial<Entry>): Entry => ({
  level: 3,
  microformat: '',
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

/** One point alone needs no number: nobody asks about "point 1". */
export const highlights = (
  typed: readonly string[],
  numbered: boolean,
  { item }: Context,
): List | null =>
  typed.length ? { numbered: numbered && typed.length > 1, items: typed.map(item) } : null;

/** `label value, value` on a line of its own, if there are values. */
export const fact = (label: string, typed: readonly string[], context: Context): Fact[] => {
  const values = typed.filter(Boolean);
  return values.length ? [{ label, value: unlinked(listed(values, context)) }] : [];
};

/** Texts as one list within a line; those that hold commas themselves are set apart by semicolons. */
export function listed(typed: readonly string[], { inline, locale }: Context): Text {
  const separator = typed.some((value) => value.includes(',')) ? '; ' : locale.separator;
  return separated(typed.map(inline), separator);
}

/** Texts with a separator between each two. */
export const separated = (parts: readonly Text[], separator: string): Text =>
  joined(parts.flatMap((part, index) => (index ? [separator, part] : [part])));
