import { inDigits } from '../locale/digits';
import type { Text } from '../text/html/html';
import type { Locale } from '../locale/locale';
import type { Isolator } from './texts/isolate';
import type { Listed } from './section-list';

/** Limits: items in one list, items in all lists of a document, languages of a document. */
const most = { items: 2_000, inAll: 20_000, languages: 60 };

/** The items for which there is room, and the number of those left out. */
export interface Taken<T> {
  shown: readonly T[];
  more: number;
}

/** A list that was too long. */
export interface Cut {
  /** @example education */
  path: string;
  shown: number;
  all: number;
}

/**
 * Limits how many list items a document shows, in all of its languages together. Without a limit, a résumé full of
 * tiny entries would become a page a hundred times as long, which nobody could read.
 */
export class Room {
  readonly items: number;
  readonly languages: number;
  readonly cuts: Cut[] = [];
  private left: number;

  /** @param share of the usual limits, 1 or less */
  constructor(share = 1) {
    this.items = Math.ceil(most.items * share);
    this.languages = Math.ceil(most.languages * share);
    this.left = Math.ceil(most.inAll * share);
  }

  /**
   * Takes items from the room that is left.
   * @param path names the list in `cuts`, if it is cut
   */
  take<T>(items: readonly T[], path = '', most = this.items): Taken<T> {
    const count = Math.min(items.length, most, this.left);
    this.left -= count;
    if (count === items.length) return { shown: items, more: 0 };
    if (path) this.cuts.push({ path, shown: count, all: items.length });
    return { shown: items.slice(0, count), more: items.length - count };
  }

  /** Sections with the items for which there is room. */
  takeSections(sections: readonly Listed[]): Taken<Listed> {
    const { shown, more } = this.take(sections, 'sections');
    const withRoom = (section: Listed): Listed => {
      const { shown: items, more } = this.take(section.items, section.name);
      return more ? { ...section, items, more } : section;
    };
    return { shown: shown.map(withRoom), more };
  }
}

/** "… +12": the number of items left out, in any language. */
export const moreText = (
  count: number,
  { locale: { digits }, isolate }: { locale: Locale; isolate: Isolator['isolate'] },
): Text => isolate(`… +${digits ? inDigits(String(count), digits) : count}`);
