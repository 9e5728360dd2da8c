import type { Options } from '../options/options';
import { readColor, type Color } from '../text/color';
import { tokens, type Scheme, type Token } from './palettes';

type Colors = Options['colors'];

/** The colours that an author gave a scheme; null where he did not, or where it is none. */
export type Given = Record<Token, Color | null>;

const places: Record<Scheme, number> = { light: 0, dark: 1 };

/**
 * The place in an option's value of the colour for a scheme. One alone serves both; but of a paper only where
 * no other colour has a dark one of its own, which was chosen for a dark paper.
 * @returns -1 where there is none
 */
export function placeOf(token: Token, scheme: Scheme, colors: Colors): number {
  const { length } = colors[token];
  if (places[scheme] < length) return places[scheme];
  return token === 'paper' && tokens.some((other) => hasDark(colors[other])) ? -1 : length - 1;
}

const hasDark = ([, dark = '']: readonly string[]): boolean => readColor(dark) !== null;

export function givenColors(scheme: Scheme, colors: Colors): Given {
  const given = (token: Token) => readColor(colors[token][placeOf(token, scheme, colors)] ?? '');
  return Object.fromEntries(tokens.map((token) => [token, given(token)])) as Given;
}
