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
 */
export const styleSheet = ({ font, density, photo, colors, page }: Style, needs: Needs): string =>
  fontFaces(needs, font) +
  theme +
  fontTokens[font] +
  densityTokens[density] +
  photoRules[photo] +
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
