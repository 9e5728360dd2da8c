import type { Options } from '../../options/options';
import { readColor, type Color } from '../../text/color';
import { tokens, type Scheme, type Token } from './palettes';

type Colors = Options['colors'];

/** The given colours of a scheme; null if missing or invalid. */
export type Given = Record<Token, Color | null>;

const places: Record<Scheme, number> = { light: 0, dark: 1 };

/**
 * The index of a scheme's colour in the option. A single colour applies to both schemes; a single paper colour only
 * if no other colour has a dark value.
 * @returns -1 if there is none
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
