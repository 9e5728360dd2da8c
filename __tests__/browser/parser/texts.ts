// The kinds of texts in a document, and the items of its PDF that contain them.
import type { Item, Joined, Line } from './lines';

/** The kinds of texts by the elements that contain them; the first match counts. */
export const kinds = {
  heading: 'h2',
  dates: '.entry > header .dates',
  title: '.entry > header :is(h3, h4, h5)',
  employer: '.entry > header .organisation',
  note: '.entry > header .note',
  label: '.name, .rows strong, .block > h3',
  level: '.level',
  site: '.contacts .u-url',
} as const;

export type Kind = keyof typeof kinds | 'other';

/** A text node that is on paper. */
export interface Text {
  text: string;
  kind: Kind;
  /** Texts of one element of a kind have one number. */
  group: number;
  /** The section's id; empty outside of sections. */
  section: string;
  /** The number of the entry at the top of its section; -1 outside of entries. */
  entry: number;
}

/** Runs in the page, under print media. */
export function readTexts(kinds: Record<string, string>): Text[] {
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element) => {
    if (!numbers.has(element)) numbers.set(element, numbers.size);
    return numbers.get(element)!;
  };
  const texts: Text[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as globalThis.Text;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!node.data.trim() || !range.getClientRects().length) continue;
    const parent = node.parentElement!;
    const [kind, selector] = Object.entries(kinds).find(([, all]) => parent.closest(all)) ?? [];
    const entry = parent.closest('.section > .entry');
    const isUpper = getComputedStyle(parent).textTransform === 'uppercase';
    // Of a bare host the style says the rest.
    const host = parent.closest('.host');
    const scheme = host ? getComputedStyle(host, '::before').content.replaceAll('"', '') : '';
    texts.push({
      text: scheme + (isUpper ? node.data.toUpperCase().trim() : node.data.trim()),
      kind: (kind ?? 'other') as Kind,
      group: numberOf(selector ? parent.closest(selector)! : parent),
      section: parent.closest('.section')?.id ?? '',
      entry: entry ? numberOf(entry) : -1,
    });
  }
  return texts;
}

/** A text with what a parser reads it in. */
export interface Found extends Text {
  joined: Joined[];
  lines: Line[];
}

/** Marks before a text, made by the style: numbers and dashes. */
const longestMark = 4;

/** Finds each text, one after the other. @throws when one is not in its place */
export function find(texts: Text[], lines: Line[]): Found[] {
  const letters = lines.flatMap((line) =>
    line.joined.flatMap((joined) =>
      [...joined.text.replace(/\s/gu, '')].map((letter) => ({ letter, joined, line })),
    ),
  );
  let at = 0;
  return texts.map((text) => {
    const wanted = [...text.text.replace(/\s/gu, '')];
    const isAt = (start: number) =>
      wanted.every((letter, index) => letters[start + index]?.letter === letter);
    let start = at;
    while (!isAt(start) && start - at < longestMark) start++;
    if (!isAt(start)) throw new Error(`"${text.text}" is not in its place`);
    at = start + wanted.length;
    const own = letters.slice(start, at);
    return {
      ...text,
      joined: [...new Set(own.map(({ joined }) => joined))],
      lines: [...new Set(own.map(({ line }) => line))],
    };
  });
}

export type { Item };
