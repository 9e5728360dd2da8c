import type { Style } from '../view/view';
import { Laid } from './laid';
import { fitRules } from './rules';
import { steps } from './steps';
import { tokensOf } from './tokens';
import { treeOf } from './tree';

/** Input of the fitting. Plain values only, because this module is loaded lazily. */
export interface Fitting {
  /** The rendered body. */
  markup: string;
  style: Style;
  /** The custom properties that the density changes, as CSS. */
  density: string;
  /** The width of the gutter in rem, if the language changes it. */
  gutter: number | undefined;
}

/** How a page was fitted. */
export interface Fit {
  /** CSS with the changed lengths; empty if nothing changes. */
  rules: string;
  /** By how much it is too long at the tightest, which is not used then; null if it fits. */
  excess: Excess | null;
}

export interface Excess {
  pages: number;
  lines: number;
  /** The longest entries by their titles. */
  longest: { title: string; lines: number }[];
  /** Whether it would fit in the wide layout. */
  fitsWide: boolean;
}

const nothing: Fit = { rules: '', excess: null };
const tightest = steps.at(-1)!;

/** Where no number of pages is requested, lines keep this share of their height: an airy page stays airy. */
const leastLeading = 0.92;

/** Chooses the loosest step that fits the requested pages; by default, one that avoids a nearly empty last page. */
export function fitPage({ markup, style, density, gutter }: Fitting): Fit {
  const tree = treeOf(markup);
  const tokens = tokensOf(density, gutter);
  const asIs = new Laid(tree, style, tokens, steps[0]!);
  const isGuess = style.font === 'system' || asIs.isGuess;
  const count = style.page.pages;
  if (count === null && (isGuess || !asIs.isShort)) return nothing;
  if (count !== null && !isGuess && asIs.fits(count)) return nothing;
  const text = isGuess ? 'guessed' : 'known';
  let last = asIs;
  // Far too long: go straight to the tightest step.
  const isFar = count !== null && asIs.worst.pages > 2 * count + 1;
  for (const step of isFar ? [tightest] : steps) {
    if (step === steps[0] && !isGuess) continue;
    last = new Laid(tree, style, tokens, step, text);
    if (count === null && last.tokens.lineHeight < tokens.lineHeight * leastLeading) break;
    if (count === null ? last.saves(asIs) : last.fits(count)) {
      return { rules: fitRules(last, asIs), excess: null };
    }
  }
  if (count === null) return nothing;
  // Assume that unknown fonts are narrow before reporting that the text is too long.
  const least = { ...style, photo: style.photo === 'auto' ? ('square' as const) : style.photo };
  const surely = new Laid(tree, least, tokens, tightest, 'least');
  if (surely.fits(count)) return { rules: fitRules(last, asIs), excess: null };
  const wide = new Laid(tree, { ...style, layout: 'wide' }, tokens, tightest, text);
  return {
    rules: '',
    excess: { pages: count, ...surely.excess(count), fitsWide: wide.fits(count) },
  };
}
