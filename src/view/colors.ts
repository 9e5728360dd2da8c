import { colorOptions, type Options } from '../options/options';
import type { Color } from '../text/color';
import type { Style } from './view';

/** The tokens of `styles/tokens.css` that are text, which keeps its contrast, and those that are not. */
const textTokens = ['ink', 'muted', 'accent'] as const;

/** The papers of the two schemes, as in `styles/tokens.css` and `styles/screen.css`. */
const papers: Record<keyof Style['colors'], Color> = { light: [251, 250, 247], dark: [20, 22, 26] };

const none: Style['colors'] = { light: {}, dark: {} };

/**
 * The colours that the options set anew, for each scheme, by the names of their tokens.
 * A text that could not be read on its paper is corrected, not obeyed.
 */
export function composeColors({ colors }: Pick<Options, 'colors'>): Style['colors'] {
  if (colors === colorOptions.nothing) return none;
  const { hexColor, readableColor, readColor } =
    require('../text/color') as typeof import('../text/color');
  const scheme = (name: keyof Style['colors'], index: number) => {
    const given = (token: keyof Options['colors']) =>
      // One colour alone serves both schemes, but for the paper, which the dark one keeps dark.
      readColor(colors[token][index] ?? (token === 'paper' ? '' : (colors[token][0] ?? '')));
    const paper = given('paper');
    const rule = given('rule');
    const texts = textTokens.flatMap((token): [string, string][] => {
      const color = given(token);
      return color ? [[token, hexColor(readableColor(color, paper ?? papers[name]))]] : [];
    });
    return Object.fromEntries([
      ...(paper ? [['paper', hexColor(paper)]] : []),
      ...texts,
      ...(rule ? [['rule', hexColor(rule)]] : []),
    ]) as Record<string, string>;
  };
  return { light: scheme('light', 0), dark: scheme('dark', 1) };
}
