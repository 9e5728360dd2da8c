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
  /** By how much it is still too long; null if it fits. */
  excess: Excess | null;
}

export interface Excess {
  pages: number;
  lines: number;
  /** The longest entries by their titles. */
  longest: { title: string; lines: number }[];
}

const nothing: Fit = { rules: '', excess: null };

/** Chooses the loosest step that fits the requested pages; by default, one that avoids a nearly empty last page. */
export function fitPage({ markup, style, density, gutter }: Fitting): Fit {
  const tree = treeOf(markup);
  const tokens = tokensOf(density, gutter);
  const asIs = new Laid(tree, style, tokens, steps[0]!);
  const isGuess = style.font === 'system' || asIs.isGuess;
  const count = style.page.pages;
  if (count === null && (isGuess || !asIs.isShort)) return nothing;
  if (count !== null && !isGuess && asIs.fits(count)) return nothing;
  let last = asIs;
  // Far too long: go straight to the tightest step.
  const isFar = count !== null && asIs.worst.pages > 2 * count + 1;
  for (const step of isFar ? steps.slice(-1) : steps) {
    if (step === steps[0] && !isGuess) continue;
    last = new Laid(tree, style, tokens, step, isGuess ? 'guessed' : 'known');
    if (count === null ? last.saves(asIs) : last.fits(count)) {
      return { rules: fitRules(last, asIs), excess: null };
    }
  }
  if (count === null) return nothing;
  // Assume that unknown fonts are narrow before reporting that the text is too long.
  const least = { ...style, photo: style.photo === 'auto' ? ('square' as const) : style.photo };
  const surely = new Laid(tree, least, tokens, steps.at(-1)!, 'least');
  const excess = surely.fits(count) ? null : { pages: count, ...surely.excess(count) };
  return { rules: fitRules(last, asIs), excess };
}

/** The result of every step, from loose to tight, for comparison with Chromium. */
export function everyStep({ markup, style, density, gutter }: Fitting): EveryStep[] {
  const tree = treeOf(markup);
  const tokens = tokensOf(density, gutter);
  const asIs = new Laid(tree, style, tokens, steps[0]!);
  return steps.map((step) => {
    const laid = new Laid(tree, style, tokens, step);
    return { rules: fitRules(laid, asIs), ...laid.worst };
  });
}

interface EveryStep {
  rules: string;
  pages: number;
  share: number;
}
