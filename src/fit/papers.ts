import type { Style } from '../view/view';
import lengths from './page.lengths';
import { narrowest, type Step } from './steps';

/** The text area of a page, in px. */
export interface Paper {
  width: number;
  height: number;
}

/** In mm. */
const sizes = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

const pixels = 96 / 25.4;

/** Top, right, bottom and left, in mm. */
export type Margins = readonly [top: number, right: number, bottom: number, left: number];

const own = ['marginTop', 'marginRight', 'marginBottom', 'marginLeft'].map((name) => {
  const length = lengths[name];
  return typeof length === 'object' && 'px' in length ? length.px / pixels : 0;
});

/**
 * The margins of a step. Margins set by the author are not changed. With a gutter, neither are those at the sides:
 * texts have a maximum width and would not get wider.
 */
export function marginsOf({ page: { margin }, layout }: Style, step: Step): Margins {
  if (margin) {
    const [top = 0, right = top, bottom = top, left = right] = margin;
    return [top, right, bottom, left];
  }
  const side = (index: 0 | 1 | 2 | 3) => {
    const from = own[index]!;
    const isFixed = index % 2 === 1 && layout !== 'wide';
    const to = isFixed ? from : Math.min(from, narrowest[index]);
    return Math.round((from + (to - from) * step.margins) * 10) / 10;
  };
  return [side(0), side(1), side(2), side(3)];
}

/** Both paper sizes if `size` is `any`. Chromium rounds up to whole pixels. */
export const papersOf = ({ size }: Style['page'], [top, right, bottom, left]: Margins): Paper[] =>
  (size ? [size] : (['A4', 'Letter'] as const)).map((name) => ({
    width: Math.ceil((sizes[name][0] - left - right) * pixels),
    height: Math.ceil((sizes[name][1] - top - bottom) * pixels),
  }));
