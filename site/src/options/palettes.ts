import { withTheme } from '../theme/theme';
import { hexOf, pairIn } from './color-value';
import { said } from './said';
import { everyOption, optionNamed } from './schema';

export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** The colours of a scheme by their names, as `#rrggbb`. */
export type Palette = Readonly<Record<string, string>>;

export type Palettes = Readonly<Record<Scheme, Palette>>;

const colorOptions = everyOption.filter(({ path: [outer] }) => outer === 'colors');
const contrastOption = optionNamed('contrast');

/** The options that decide about colours: those of colours as `#rrggbb`, without what is no colour. */
function decisive(own: unknown) {
  const colors = colorOptions.flatMap((option) => {
    const [light, dark] = pairIn(said(own, option).value) ?? ['', ''];
    const pair = [light, ...(dark ? [dark] : [])].map((typed) => hexOf(typed) || 'auto');
    return light || dark ? [[option.path.at(-1)!, pair] as const] : [];
  });
  const contrast = String(said(own, contrastOption).value).trim().toUpperCase();
  return {
    colors: Object.fromEntries(colors),
    ...(contrast === 'AA' && { contrast: 'AA' as const }),
  };
}

let last: { key: string; palettes: Palettes } | undefined;

/** The colours of a page with these options, as the theme corrects them: those of a page with nothing on it. */
export async function palettesOf(own: unknown): Promise<Palettes> {
  const options = decisive(own);
  const key = JSON.stringify(options);
  if (last?.key !== key) {
    const html = await withTheme(({ render }) => render({}, options));
    last = { key, palettes: palettesIn(html) };
  }
  return last.palettes;
}

/** The colours in a page's sheet; a page of one scheme has the same in both. */
export function palettesIn(html: string): Palettes {
  const palettes: Record<Scheme, Record<string, string>> = { light: {}, dark: {} };
  for (const [, media = '', rules = ''] of html.matchAll(/(@media[^{]*\{)?:root\{([^}]*)\}/g)) {
    if (media.includes('print')) continue;
    for (const [, token = '', hex = ''] of rules.matchAll(/--(\w+):\s*(#[\da-f]{6})\b/g)) {
      palettes.dark[token] = hex;
      if (!media) palettes.light[token] = hex;
    }
  }
  return palettes;
}
