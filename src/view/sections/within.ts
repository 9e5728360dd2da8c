import type { Context } from '../context';
import { separated } from '../texts/list';
import { unlinked } from '../links/link';
import type { Entry, Fact } from '../shapes';

/** What stands within an entry: entries of their own, or a line of their titles where they have nothing else. */
export interface Within {
  positions: Entry[];
  facts: Fact[];
}

/** @param label of the line of titles; empty where they speak for themselves */
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

/** An entry as one within another, and those within it one level below. */
export const deeper = (entry: Entry, level: number): Entry => ({
  ...entry,
  level,
  positions: entry.positions.map((inner) => deeper(inner, level + 1)),
});
