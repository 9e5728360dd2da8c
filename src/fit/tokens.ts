import lengths from './page.lengths';
import type { Step } from './steps';

/** What options, a language or a fit set anew of a page on paper: in px, the gutter in rem. */
export interface Tokens {
  fontSize: number;
  /** A factor. */
  lineHeight: number;
  gutter: number;
  sectionGap: number;
  entryGap: number;
  itemGap: number;
  rowGap: number;
}

/** Their names in CSS. */
export const tokenNames: Readonly<Record<keyof Tokens, string>> = {
  fontSize: '--font-size',
  lineHeight: '--line-height',
  gutter: '--gutter',
  sectionGap: '--section-gap',
  entryGap: '--entry-gap',
  itemGap: '--item-gap',
  rowGap: '--row-gap',
};

/** Nothing is set smaller than 9 pt, nor are lines nearer than this. */
const [leastSize, leastLeading] = [12, 1.22];

/**
 * The tokens of a page.
 * @param set what its options set anew, as CSS; what comes last holds
 * @param gutter that of its language, in rem; undefined is the sheet's own
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
    entryGap: token('entryGap'),
    itemGap: token('itemGap'),
    rowGap: token('rowGap'),
  };
}

/** The sheet's own value. */
function px(name: keyof Tokens, rem: number): number {
  const length = lengths[name];
  if (typeof length === 'number') return length * rem;
  return typeof length === 'object' && 'px' in length ? length.px : 0;
}

/** Tokens as a step sets them; what is tighter already stays so. Rounded as they are written. */
export function tightened(tokens: Tokens, { gaps, leading, size }: Step): Tokens {
  const { fontSize, lineHeight, gutter } = tokens;
  const gap = (length: number) => rounded(length * gaps, 100);
  return {
    // In hundredths of a point.
    fontSize:
      size === 1 ? fontSize : rounded(Math.max(fontSize * size, Math.min(fontSize, leastSize)), 75),
    lineHeight:
      leading === 1
        ? lineHeight
        : rounded(Math.max(lineHeight * leading, Math.min(lineHeight, leastLeading)), 1000),
    gutter,
    sectionGap: gap(tokens.sectionGap),
    entryGap: gap(tokens.entryGap),
    itemGap: gap(tokens.itemGap),
    rowGap: gap(tokens.rowGap),
  };
}

const rounded = (number: number, steps: number): number => Math.round(number * steps) / steps;
