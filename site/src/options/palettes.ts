import { withTheme } from '../theme/theme';
import { hexOf, pairIn } from './color-value';
import { said } from './said';
import { everyOption, optionNamed } from './schema';

export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** The colours of a scheme by name, as `#rrggbb`. */
export type Palette = Readonly<Record<string, string>>;

export type Palettes = Readonly<Record<Scheme, Palette>>;

const colorOptions = everyOption.filter(({ path: [outer] }) => outer === 'colors');
const contrastOption = optionNamed('contrast');

/** The options that affect colours, with valid colours as `#rrggbb` and without invalid ones. */
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

/** The final colours of a page with these options, read from an empty page. */
export async function palettesOf(own: unknown): Promise<Palettes> {
  const options = decisive(own);
  const key = JSON.stringify(options);
  if (last?.key !== key) {
    const html = await withTheme(({ render }) => render({}, options));
    last = { key, palettes: palettesIn(html) };
  }
  return last.palettes;
}

/** The colours in a page's CSS; if the page has only one scheme, both are the same. */
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
