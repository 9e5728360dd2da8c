import theme from '../styles/theme.css';
import { fontFaces } from './fonts/font-faces';
import type { Needs } from './fonts/needs';
import type { Style } from './view/view';

const systemFonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";

/** What each choice of a font sets anew; the sheets themselves are set in sans. */
const fontTokens: Record<Style['font'], string> = {
  sans: '',
  serif: `:root{--font-family:'Ordinal Serif','Ordinal Numbers',Georgia,'Noto Serif','Times New Roman',serif}`,
  system: `:root{--font-family:${systemFonts}}`,
};

/** The distances between lines, points, entries and sections. */
export const densityTokens: Record<Style['density'], string> = {
  compact:
    ':root{--line-height:1.3;--section-gap:.95rem;--entry-gap:.65rem;--item-gap:.15rem;--row-gap:.05rem}',
  normal: '',
  airy: ':root{--line-height:1.55;--section-gap:1.9rem;--entry-gap:1.35rem;--item-gap:.5rem;--row-gap:.3rem}',
};

/**
 * The style sheet of one document: the fonts that its text needs, the sheets, and what its options set anew.
 * @param needs of the body, which will be shown
 */
export const styleSheet = ({ font, density, colors, page }: Style, needs: Needs): string =>
  fontFaces(needs, font) +
  theme +
  fontTokens[font] +
  densityTokens[density] +
  colorTokens(colors) +
  pageRule(page);

/** A scheme's tokens; the dark ones for screens only, since paper stays light. */
function colorTokens({ light, dark }: Style['colors']): string {
  const rule = (colors: Record<string, string>) => {
    const tokens = Object.entries(colors).map(([name, color]) => `--${name}:${color}`);
    return tokens.length ? `:root{${tokens.join(';')}}` : '';
  };
  const screen = '@media screen and (prefers-color-scheme:dark)';
  return rule(light) + (rule(dark) && `${screen}{${rule(dark)}}`);
}

/** `@page` rules stand at the top level, where every tool reads them. */
function pageRule({ size, margin }: Style['page']): string {
  const declarations = [
    size && `size:${size}`,
    margin && `margin:${margin.map((length) => `${length}mm`).join(' ')}`,
  ].filter(Boolean);
  return declarations.length ? `@page{${declarations.join(';')}}` : '';
}
