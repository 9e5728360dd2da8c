import lengths from './page.lengths';
import type { Step } from './steps';

/** Lengths that options, language or fitting can change: in px, the gutter in rem. */
export interface Tokens {
  fontSize: number;
  /** A factor. */
  lineHeight: number;
  gutter: number;
  sectionGap: number;
  headingGap: number;
  entryGap: number;
  itemGap: number;
  rowGap: number;
  textGap: number;
}

/** Their CSS custom properties. */
export const tokenNames: Readonly<Record<keyof Tokens, string>> = {
  fontSize: '--font-size',
  lineHeight: '--line-height',
  gutter: '--gutter',
  sectionGap: '--section-gap',
  headingGap: '--heading-gap',
  entryGap: '--entry-gap',
  itemGap: '--item-gap',
  rowGap: '--row-gap',
  textGap: '--text-gap',
};

/**
 * The last step, in px. No length is larger than that of the density `compact`, and a heading is no nearer to the text
 * above it, compared with the text below it. The text has 9 pt.
 */
const tightest: Omit<Tokens, 'gutter'> = {
  fontSize: 12,
  lineHeight: 1.22,
  sectionGap: 12,
  headingGap: 2.5,
  entryGap: 8,
  itemGap: 0.5,
  rowGap: 0,
  textGap: 1,
};

/**
 * The tokens of a page.
 * @param set custom properties that options change, as CSS; the last one wins
 * @param gutter of the language, in rem; undefined for the default
 */
export function tokensOf(set: string, gutter: number | undefined): Tokens {
  const rem = px('fontSize', 16);
  const anew = new Map(
    Array.from(set.matchAll(/--([\w-]+):([\d.]+)(rem|px)?/g), ([, name, number, unit]) => [
      `--${name}`,
      Number(number) * (unit === 'rem' ? rem : 1),
    ]),
  );
  const token = (name: keyof Tokens) => anew.get(tokenNames[name]) ?? px(name, rem);
  return {
    fontSize: rem,
    lineHeight: anew.get(tokenNames.lineHeight) ?? px('lineHeight', 1),
    gutter: gutter ?? px('gutter', 1),
    sectionGap: token('sectionGap'),
    headingGap: token('headingGap'),
    entryGap: token('entryGap'),
    itemGap: token('itemGap'),
    rowGap: token('rowGap'),
    textGap: token('textGap'),
  };
}

/** The default in the style sheets. */
function px(name: keyof Tokens, rem: number): number {
  const length = lengths[name];
  if (typeof length === 'number') return length * rem;
  return typeof length === 'object' && 'px' in length ? length.px : 0;
}

/**
 * Minimum gap between entries, in line heights. With less, programs that read PDFs do not notice where an entry begins.
 * Publications get seven tenths of it. Only the last step goes below it.
 */
const leastEntryGap = 0.58;

/** Applies a step to the tokens. Values that are already tighter stay. Rounded as in the CSS. */
export function tightened(tokens: Tokens, { gaps, leading, size }: Step): Tokens {
  const fontSize = nearer('fontSize', tokens, size, 75);
  const lineHeight = nearer('lineHeight', tokens, leading, 1000);
  const gap = (name: keyof typeof tightest) => nearer(name, tokens, gaps, 100);
  const least = gaps < 1 ? rounded(fontSize * lineHeight * leastEntryGap, 100) : 0;
  return {
    fontSize,
    lineHeight,
    gutter: tokens.gutter,
    sectionGap: gap('sectionGap'),
    headingGap: gap('headingGap'),
    entryGap: Math.max(gap('entryGap'), Math.min(tokens.entryGap, least)),
    itemGap: gap('itemGap'),
    rowGap: gap('rowGap'),
    textGap: gap('textGap'),
  };
}

/** A token on its way to the tightest. @param share how far it goes, from 0 to 1 */
function nearer(
  name: keyof typeof tightest,
  { [name]: from }: Tokens,
  share: number,
  steps: number,
): number {
  const to = Math.min(from, tightest[name]);
  return share === 0 ? from : rounded(from + (to - from) * share, steps);
}

const rounded = (number: number, steps: number): number => Math.round(number * steps) / steps;
