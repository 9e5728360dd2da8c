import darkColors from '../styles/dark.css';
import theme from '../styles/theme.css';
import { displayFace } from './fonts/display';
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

/** The distances between lines, points, entries and sections: whole pixels of 18px on screen, of 9.5pt on paper. */
const densityTokens: Record<Style['density'], string> = {
  compact:
    ':root{--line-height:1.3889;--section-gap:2rem;--entry-gap:1rem;--item-gap:.1667rem;--row-gap:.0556rem}' +
    '@media print{:root{--line-height:1.2632;--section-gap:16px;--entry-gap:8px;--item-gap:1px;--row-gap:0px}}',
  normal: '',
  airy:
    ':root{--line-height:1.6667;--section-gap:3.3333rem;--entry-gap:1.6667rem;--item-gap:.5rem;--row-gap:.3333rem}' +
    '@media print{:root{--line-height:1.5;--section-gap:28px;--entry-gap:14px;--item-gap:5px;--row-gap:3px}}',
};

const wideSheet = (): string =>
  (require('../styles/wide.css') as typeof import('../styles/wide.css')).default;

/**
 * The style sheet of one document: the fonts that its text needs, the sheets, and what its options set anew.
 * @param needs of the body, which will be shown
 * @param names that are titles of pages, without markup
 */
export const styleSheet = (style: Style, needs: Needs, names: readonly string[]): string =>
  fontFaces(needs, style.font) +
  theme +
  (style.font === 'system' ? '' : displayFace(names)) +
  fontTokens[style.font] +
  densityTokens[style.density] +
  (style.layout === 'wide' ? wideSheet() : '') +
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
  const hasPaper = Object.hasOwn(light, 'paper') && light['paper'] !== '#ffffff';
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
