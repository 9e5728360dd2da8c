import darkColors from '../styles/dark.css';
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
const densityTokens: Record<Style['density'], string> = {
  compact:
    ':root{--line-height:1.3;--section-gap:.95rem;--entry-gap:.65rem;--item-gap:.15rem;--row-gap:.05rem}',
  normal: '',
  airy: ':root{--line-height:1.55;--section-gap:1.9rem;--entry-gap:1.35rem;--item-gap:.5rem;--row-gap:.3rem}',
};

/**
 * The style sheet of one document: the fonts that its text needs, the sheets, and what its options set anew.
 * @param needs of the body, which will be shown
 */
export const styleSheet = (style: Style, needs: Needs): string =>
  fontFaces(needs, style.font) +
  theme +
  fontTokens[style.font] +
  densityTokens[style.density] +
  colorRules(style) +
  pageRule(style.page);

/** Where the dark scheme is shown; never on paper. */
const darkMedia: Record<Style['scheme'], string> = {
  auto: 'screen and (prefers-color-scheme:dark)',
  dark: 'screen',
  light: '',
};

/** Up to the sheet's edge: without it the margins stay white, or black. */
const paperRule = '@page{background:var(--paper)}';

/** The colours of both schemes: the author's light ones, the theme's dark ones, the author's dark ones. */
function colorRules({ colors: { light, dark }, scheme }: Style): string {
  const hasPaper = Object.hasOwn(light, 'paper');
  const media = darkMedia[scheme];
  // Some tools print what is on screen.
  const darkRules = rootRule(dark) + (scheme === 'dark' && !hasPaper ? paperRule : '');
  return (
    rootRule(light) +
    (hasPaper ? paperRule : '') +
    (media && `@media ${media}{${darkColors}}`) +
    (media && darkRules && `@media ${media}{${darkRules}}`)
  );
}

function rootRule(colors: Record<string, string>): string {
  const declarations = Object.entries(colors).map(([name, value]) =>
    name === 'color-scheme' ? `${name}:${value}` : `--${name}:${value}`,
  );
  return declarations.length ? `:root{${declarations.join(';')}}` : '';
}

/** `@page` rules stand at the top level, where every tool reads them. */
function pageRule({ size, margin }: Style['page']): string {
  const declarations = [
    size && `size:${size}`,
    margin && `margin:${margin.map((length) => `${length}mm`).join(' ')}`,
  ].filter(Boolean);
  return declarations.length ? `@page{${declarations.join(';')}}` : '';
}
