import { contrast, levelOf, ratioText } from './contrast';
import { hexOf } from './color-value';
import type { Palette } from './palettes';

/** How a colour comes out on the page. */
export interface ShownColor {
  /** What was asked for, or else what is shown. */
  asked: string;
  /** What is shown. */
  hex: string;
  /** Its contrast to the paper, and whether it was corrected, in words; empty for a paper as it was asked for. */
  note: string;
}

/**
 * @param typed the colour that the options have; empty or `auto` for the theme's own
 * @param palette what the page has
 */
export function shownColor(token: string, typed: string, palette: Palette): ShownColor {
  const { [token]: hex = '#000000', paper = '#ffffff' } = palette;
  const asked = hexOf(typed) || hex;
  const isCorrected = asked !== hex;
  if (token === 'paper')
    return { asked, hex, note: isCorrected ? `Shown as ${hex} for contrast` : '' };
  // Lines are no text: they have no level.
  const level = (of: string) => {
    const ratio = contrast(of, paper);
    return token === 'rule' ? ratioText(ratio) : `${ratioText(ratio)} ${levelOf(ratio)}`;
  };
  const note = isCorrected ? `${level(asked)}; shown as ${hex}, ${level(hex)}` : level(hex);
  return { asked, hex, note };
}
