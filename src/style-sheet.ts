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
export const densityTokens: Record<Style['density'], string> = {
  compact:
    ':root{--line-height:1.3889;--section-gap:2rem;--entry-gap:1rem;--item-gap:.1667rem;--row-gap:.0556rem}' +
    '@media print{:root{--line-height:1.2632;--section-gap:16px;--entry-gap:8px;--item-gap:1px;--row-gap:0px}}',
  normal: '',
  airy:
    ':root{--line-height:1.6667;--section-gap:3.3333rem;--entry-gap:1.6667rem;--item-gap:.5rem;--row-gap:.3333rem}' +
    '@media print{:root{--line-height:1.5;--section-gap:28px;--entry-gap:14px;--item-gap:5px;--row-gap:3px}}',
};

/** Sheets that few pages need. */
const rareSheets: Record<RareSheet, () => string> = {
  photo: () => (require('../styles/photo.css') as typeof import('../styles/photo.css')).default,
  publication: () =>
    (require('../styles/publication.css') as typeof import('../styles/publication.css')).default,
};

/** What a page may hold that has a sheet of its own. */
export type RareSheet = 'photo' | 'publication';

const wideSheet = (): string =>
  (require('../styles/wide.css') as typeof import('../styles/wide.css')).default;

/** Of a picture in another shape the middle is shown, and of a tall one the head. */
const photoShape = (ratio: string): string =>
  `img.photo{aspect-ratio:${ratio};height:auto;min-height:0;max-height:none;object-fit:cover;object-position:50% 10%}`;

const photoRules: Record<Style['photo'], string> = {
  auto: '',
  square: photoShape('1'),
  round: photoShape('1') + 'img.photo{border-radius:50%}',
  portrait: photoShape('3/4'),
};

/**
 * The style sheet of one document: the fonts that its text needs, the sheets, and what its options set anew.
 * @param needs of the body, which will be shown
 * @param names that are titles of pages, without markup
 * @param rare sheets for what its pages hold
 */
export const styleSheet = (
  style: Style,
  needs: Needs,
  names: readonly string[],
  rare: readonly RareSheet[],
): string =>
  fontFaces(needs, style.font) +
  theme +
  rare.map((sheet) => rareSheets[sheet]()).join('') +
  (style.font === 'system' ? '' : displayFace(names)) +
  fontTokens[style.font] +
  densityTokens[style.density] +
  (style.layout === 'wide' ? wideSheet() : '') +
  photoRules[style.photo] +
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

/**
 * Chromium's paper is Letter where nobody names one. So a paper that we found stands in for that alone: any other was
 * named by whoever prints, and a page for another size would be scaled to it.
 */
const namedByPrinter = '@media (max-aspect-ratio:3/4),(min-aspect-ratio:4/5){@page{size:auto}}';

/** `@page` rules stand outside `@media print`, where every tool reads them. */
function pageRule({ size, isChosen, margin }: Style['page']): string {
  const lengths = margin && `margin:${margin.map((length) => `${length}mm`).join(' ')}`;
  if (isChosen || !size) return atPage(size && `size:${size}`, lengths);
  return atPage(`size:${size}`) + namedByPrinter + atPage(lengths);
}

function atPage(...declarations: (string | null)[]): string {
  const said = declarations.filter(Boolean);
  return said.length ? `@page{${said.join(';')}}` : '';
}
