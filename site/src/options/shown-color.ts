import { contrast, levelOf, ratioText } from './contrast';
import { hexOf } from './color-value';
import type { Palette } from './palettes';

/** A colour as the page shows it. */
export interface ShownColor {
  /** The colour that was set, or else the one that is shown. */
  asked: string;
  /** The colour that is shown. */
  hex: string;
  /** Its contrast to the paper, and whether it was corrected, in words; empty for a paper that was not corrected. */
  note: string;
}

/**
 * @param typed the colour in the options; empty or `auto` for the theme's own
 * @param palette the colours of the page
 */
export function shownColor(token: string, typed: string, palette: Palette): ShownColor {
  const { [token]: hex = '#000000', paper = '#ffffff' } = palette;
  const asked = hexOf(typed) || hex;
  const isCorrected = asked !== hex;
  if (token === 'paper')
    return { asked, hex, note: isCorrected ? `Shown as ${hex} for contrast` : '' };
  // WCAG levels are for text, not for lines.
  const level = (of: string) => {
    const ratio = contrast(of, paper);
    return token === 'rule' ? ratioText(ratio) : `${ratioText(ratio)} ${levelOf(ratio)}`;
  };
  const note = isCorrected ? `${level(asked)}; shown as ${hex}, ${level(hex)}` : level(hex);
  return { asked, hex, note };
}
