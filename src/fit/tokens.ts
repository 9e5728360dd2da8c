import lengths from './page.lengths';
import type { Step } from './steps';

/** Lengths that options, language or fitting can change: in px, the gutter in rem. */
export interface Tokens {
  fontSize: number;
  /** A factor. */
  lineHeight: number;
  gutter: number;
  sectionGap: number;
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
  entryGap: '--entry-gap',
  itemGap: '--item-gap',
  rowGap: '--row-gap',
  textGap: '--text-gap',
};

/** Minimum text size (9 pt) and line height. */
const [leastSize, leastLeading] = [12, 1.22];

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
 * Publications get seven tenths of it.
 */
const leastEntryGap = 0.58;

/** Applies a step to the tokens. Values that are already tighter stay. Rounded as in the CSS. */
export function tightened(tokens: Tokens, { gaps, leading, size }: Step): Tokens {
  const fontSize = size === 1 ? tokens.fontSize : notBelow(leastSize, tokens.fontSize, size, 75);
  const lineHeight =
    leading === 1 ? tokens.lineHeight : notBelow(leastLeading, tokens.lineHeight, leading, 1000);
  const gap = (length: number, least = 0) => notBelow(least, length, gaps, 100);
  return {
    fontSize,
    lineHeight,
    gutter: tokens.gutter,
    sectionGap: gap(tokens.sectionGap),
    entryGap: gap(tokens.entryGap, fontSize * lineHeight * leastEntryGap),
    itemGap: gap(tokens.itemGap),
    rowGap: gap(tokens.rowGap),
    textGap: gap(tokens.textGap),
  };
}

/** Reduces a length, but not below the minimum. */
const notBelow = (least: number, length: number, factor: number, steps: number): number =>
  factor === 1 ? length : rounded(Math.max(length * factor, Math.min(length, least)), steps);

const rounded = (number: number, steps: number): number => Math.round(number * steps) / steps;
