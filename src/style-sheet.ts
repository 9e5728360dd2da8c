import theme from '../styles/theme.css';
import { fontFaces } from './fonts/font-faces';
import type { Style } from './view/view';

const systemFonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";

/** What each choice of a font sets anew; the sheets themselves are set in sans. */
const fontTokens: Record<Style['font'], string> = {
  sans: '',
  serif: `:root{--font-family:'Ordinal Serif','Ordinal Numbers',Georgia,'Noto Serif','Times New Roman',serif}`,
  system: `:root{--font-family:'Ordinal Numbers',${systemFonts}}`,
};

/**
 * The style sheet of one document: the fonts that its text needs, the sheets, and what its options set anew.
 * @param body what will be shown
 */
export const styleSheet = ({ font, page }: Style, body: string): string =>
  fontFaces(body, font) + theme + fontTokens[font] + pageRule(page);

/** `@page` rules stand at the top level, where every tool reads them. */
function pageRule({ size, margin }: Style['page']): string {
  const declarations = [
    size && `size:${size}`,
    margin && `margin:${margin.map((length) => `${length}mm`).join(' ')}`,
  ].filter(Boolean);
  return declarations.length ? `@page{${declarations.join(';')}}` : '';
}
