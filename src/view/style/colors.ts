import type { Options } from '../../options/options';
import {
  enhancedContrast,
  hexColor,
  readableColor,
  takesBlack,
  readablePaper,
} from '../../text/color';
import { givenColors, type Given } from './given-colors';
import { ownPalettes, tokens, type Palette, type Scheme, type Token } from './palettes';
import type { Style } from '../view';

export type ColorOptions = Pick<Options, 'colors' | 'contrast'>;

/** Minimum contrast of the accent with `contrast: "AA"`. @see WCAG 2.2, 1.4.3 Contrast (Minimum) */
const leastContrast = 4.5;

/** Minimum contrast of thin lines to the paper, about that of the default colours. */
const ruleContrast: Record<Scheme, number> = { light: 1.35, dark: 1.7 };

/**
 * The final colours of both schemes. A paper colour with too little contrast is changed; default colours adapt to the
 * paper; given colours with too little contrast are corrected.
 */
export const palettesOf = ({ colors, contrast }: ColorOptions): Record<Scheme, Palette> => ({
  light: paletteOf('light', givenColors('light', colors), contrast),
  dark: paletteOf('dark', givenColors('dark', colors), contrast),
});

function paletteOf(name: Scheme, given: Given, contrast: string): Palette {
  const paper = given.paper ? readablePaper(given.paper) : ownPalettes[name].paper;
  const scheme = takesBlack(paper) ? 'light' : 'dark';
  const own = ownPalettes[scheme];
  const readable = (token: Token, least: number) =>
    readableColor(given[token] ?? own[token], paper, least);
  // A grey line would look foreign on a coloured paper.
  const line = given.rule ?? (hexColor(paper) === hexColor(own.paper) ? own.rule : paper);
  return {
    scheme,
    paper,
    ink: readable('ink', enhancedContrast),
    muted: readable('muted', enhancedContrast),
    accent: readable('accent', contrast === 'AA' ? leastContrast : enhancedContrast),
    rule: readableColor(line, paper, ruleContrast[scheme]),
  };
}

/** The colours that the options change, as CSS custom properties; if both schemes are equal, only one is written. */
export function composeColors(
  options: ColorOptions,
  wanted: Style['scheme'],
): Pick<Style, 'colors' | 'scheme' | 'colorScheme'> {
  const { light, dark } = palettesOf(options);
  const isAlike = changes(light, dark).length === 0;
  const scheme = isAlike ? 'light' : wanted;
  const shown = { light: [light], dark: [dark], auto: [light, dark] }[scheme];
  const [first, second = first] = shown.map((palette) => palette.scheme);
  return {
    scheme,
    colorScheme: first === second ? first! : 'light dark',
    colors: {
      light: Object.fromEntries(changes(light, ownPalettes.light)),
      dark: Object.fromEntries(changes(dark, ownPalettes.dark)),
    },
  };
}

/** The custom properties in which two palettes differ. */
const changes = (palette: Palette, other: Palette): [name: string, value: string][] => [
  ...(palette.scheme === other.scheme
    ? []
    : [['color-scheme', palette.scheme] as [string, string]]),
  ...tokens
    .map((token): [string, string, string] => [
      token,
      hexColor(palette[token]),
      hexColor(other[token]),
    ])
    .filter(([, value, others]) => value !== others)
    .map(([token, value]): [string, string] => [token, value]),
];
