import type { Context } from '../context';
import { separated } from '../texts/list';
import { unlinked } from '../links/link';
import type { Entry, Fact } from '../shapes';

/** Entries within an entry; as a line of titles if they have nothing but a title. */
export interface Within {
  positions: Entry[];
  facts: Fact[];
}

/** @param label of the line of titles; empty for none */
export function within(entries: readonly Entry[], label: string, context: Context): Within {
  if (!entries.every(isTitleAlone)) {
    return { positions: entries.map((entry) => deeper(entry, 4)), facts: [] };
  }
  const titles = entries.map(({ title }) => title.text);
  const value = unlinked(separated(titles, context.locale.separator));
  return { positions: [], facts: entries.length ? [{ label: context.named(label), value }] : [] };
}

const isTitleAlone = (entry: Entry): boolean =>
  !entry.title.href &&
  !entry.organisation &&
  !entry.highlights &&
  ![entry.dates, entry.notes, entry.texts, entry.facts, entry.others, entry.positions].some(
    ({ length }) => length > 0,
  );

/** An entry with its heading at this level, and the entries within it one level below each. */
export const deeper = (entry: Entry, level: number): Entry => ({
  ...entry,
  level,
  positions: entry.positions.map((inner) => deeper(inner, level + 1)),
});
