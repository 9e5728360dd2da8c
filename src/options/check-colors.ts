import type { Omission, Account } from '../resume/account';
import { hexColor, readColor } from '../text/color';
import { palettesOf } from '../view/style/colors';
import { placeOf } from '../view/style/given-colors';
import { tokens, type Scheme } from '../view/style/palettes';
import type { Options } from './options';

/** What `inspect` adds to a message, to say which colour scheme it is about. */
const places: Record<string, Record<Scheme, string>> = {
  auto: { light: '', dark: ' in the dark scheme' },
  light: { light: '', dark: '' },
  dark: { light: ' on paper', dark: '' },
};

/** Reports the colours that are corrected because their contrast to the paper is too low. */
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
      // Report a colour that is the same in both schemes once.
      if (!told.has(path + printed))
        told.set(path + printed, { path, reason: `corrected to ${printed} for contrast${where}` });
    }
    return [...told.values()];
  });
}
