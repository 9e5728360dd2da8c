import { densityTokens } from './style-sheet';
import type { Fit } from './fit/fit';
import type { Style, View } from './view/view';

/**
 * Fits a page into the requested number of pages, or avoids a nearly empty last page. A page that is too long even at
 * the tightest is set as if no number had been requested.
 * @param body as it is drawn, in one language
 * @returns null where it surely needs none
 */
export function fitted({ style, gutter }: View, body: string): Fit | null {
  const { density, page } = style;
  const fit = (pages: number | null): Fit | null => {
    if (pages === null && (style.font === 'system' || !mayEndShort(body, style))) return null;
    const { fitPage } = require('./fit/fit') as typeof import('./fit/fit');
    const asked = { ...style, page: { ...page, pages } };
    return fitPage({ markup: body, style: asked, density: densityTokens[density], gutter });
  };
  const asked = fit(page.pages);
  return asked?.excess ? { rules: fit(null)?.rules ?? '', excess: asked.excess } : asked;
}

/**
 * What each of these elements, and each character, adds to a page's height on paper, in px: found by 600 made-up
 * résumés. An element is known by its first two letters.
 */
const weights = new Map(
  Object.entries({ li: 9.7, ar: -34.8, se: 10.4, 'p>': 15.4, 'p ': 15.4 }).map(
    ([letters, weight]) => [pairAt(letters, 0), weight],
  ),
);
const [characters, none] = [0.139, -46];
/** Tolerance of the estimate: with it, none of 537 short last pages was missed. */
const error = 0.1;

/** With more pages than this, a short last page does not matter. */
const longest = 12;

/** Of the usual margins, in px. */
const heights = { A4: 1021, Letter: 954 };

/** A quick estimate of whether the last page may be less than a third full, to skip measuring most pages. */
export function mayEndShort(body: string, { density, layout, page }: Style): boolean {
  if (density !== 'normal' || layout === 'wide' || page.margin || !page.size) return true;
  const height = none + characters * body.length + weightOf(body);
  const pages = height / heights[page.size];
  const most = pages * (1 + error);
  return most > 1 && pages < longest && pages * (1 - error) < Math.max(1, Math.floor(most)) + 1 / 3;
}

/** Packs two characters into a number, to avoid creating strings. */
function pairAt(text: string, index: number): number {
  return (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);
}

function weightOf(body: string): number {
  let weight = 0;
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
    // Nearly half of all tags end an element.
    if (body.charCodeAt(at + 1) !== 0x2f) weight += weights.get(pairAt(body, at + 1)) ?? 0;
  }
  // A reference to a mark is one character, with six more in the source.
  for (let at = body.indexOf('&#'); at >= 0; at = body.indexOf('&#', at + 2)) {
    weight -= 6 * characters;
  }
  return weight;
}
