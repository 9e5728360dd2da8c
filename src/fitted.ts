import { densityTokens } from './style-sheet';
import type { Fit } from './fit/fit';
import type { View } from './view/view';

/** Less markup than this fills no page and a half. */
const least = 4_000;

/**
 * How a page is fitted into as many sheets of paper as its author asked for; unasked, one that is short is not looked at.
 * @param body as it is drawn, in one language
 */
export function fitted({ style, gutter }: View, body: string): Fit | null {
  const { font, density, page } = style;
  if (page.pages === null && (font === 'system' || body.length < least)) return null;
  const { fitPage } = require('./fit/fit') as typeof import('./fit/fit');
  return fitPage({ markup: body, style, density: densityTokens[density], gutter });
}
