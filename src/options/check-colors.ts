import type { Omission, Account } from '../resume/account';
import { hexColor, readColor } from '../text/color';
import { palettesOf } from '../view/colors';
import { placeOf } from '../view/given-colors';
import { tokens, type Scheme } from '../view/palettes';
import type { Options } from './options';

/** Where the colours of a scheme are seen, beside those of the other. */
const places: Record<string, Record<Scheme, string>> = {
  auto: { light: '', dark: ' in the dark scheme' },
  light: { light: '', dark: '' },
  dark: { light: ' on paper', dark: '' },
};

/** Colours that are corrected, because nothing could be read on them, or they could not be read on their paper. */
export function checkColors(
  colors: Options['colors'],
  { scheme, contrast }: Pick<Options, 'scheme' | 'contrast'>,
  account: Account,
): Omission[] {
  const palettes = palettesOf({ colors, contrast });
  const shown = scheme === 'light' ? (['light'] as const) : (['light', 'dark'] as const);
  return tokens.flatMap((token) => {
    const told = new Map<string, Omission>();
    for (const name of shown) {
      const place = placeOf(token, name, colors);
      const given = readColor(colors[token][place] ?? '');
      const printed = hexColor(palettes[name][token]);
      if (!given || printed === hexColor(given)) continue;
      const path = account.pathOf(colors[token], place) || account.pathOf(colors, token);
      const where = places[scheme || 'auto']![name];
      // The same in both is told once.
      if (!told.has(path + printed))
        told.set(path + printed, { path, reason: `corrected to ${printed} for contrast${where}` });
    }
    return [...told.values()];
  });
}
