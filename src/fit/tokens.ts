import lengths from './page.lengths';
import type { Step } from './steps';

/** The tokens of a page on paper that its options, its language or a fit set anew: in rem, the size of its text in px. */
export interface Tokens {
  fontSize: number;
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
const [leastSize, leastLeading] = [12, 1.2];

/**
 * The tokens of a page.
 * @param density what it sets anew, as CSS
 * @param gutter that of its language, in rem; undefined is the sheet's own
 */
export function tokensOf(density: string, gutter: number | undefined): Tokens {
  const value = (name: keyof Tokens): number => {
    const [, set] = new RegExp(`${tokenNames[name]}:([\\d.]+)`).exec(density) ?? [];
    const own = lengths[name];
    return set ? Number(set) : typeof own === 'object' && 'px' in own ? own.px : Number(own);
  };
  return {
    fontSize: value('fontSize'),
    lineHeight: value('lineHeight'),
    gutter: gutter ?? value('gutter'),
    sectionGap: value('sectionGap'),
    entryGap: value('entryGap'),
    itemGap: value('itemGap'),
    rowGap: value('rowGap'),
  };
}

/** Tokens as a step sets them: what is tighter already stays so. Rounded as they are written. */
export function tightened(tokens: Tokens, { gaps, leading, size }: Step): Tokens {
  const { fontSize, lineHeight, gutter } = tokens;
  const gap = (length: number) => rounded(length * gaps, 1000);
  return {
    // In quarters of a hundredth of a point.
    fontSize:
      size === 1
        ? fontSize
        : rounded(Math.max(fontSize * size, Math.min(fontSize, leastSize)), 300),
    lineHeight: rounded(Math.max(lineHeight * leading, Math.min(lineHeight, leastLeading)), 1000),
    gutter,
    sectionGap: gap(tokens.sectionGap),
    entryGap: gap(tokens.entryGap),
    itemGap: gap(tokens.itemGap),
    rowGap: gap(tokens.rowGap),
  };
}

const rounded = (number: number, steps: number): number => Math.round(number * steps) / steps;
