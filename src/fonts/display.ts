import { fontFace } from './font-face';

/** The basic subset, which is enough for nearly all English names. */
const basicRange = 'U+20,U+27,U+2C-2E,U+41-5A,U+61-7A,U+2019';
const english = /^[ ',-.A-Za-z\u2019]*$/;

const family = 'Ordinal Display';
/** One font for all weights: otherwise browsers synthesise a bold one, which becomes a Type 3 font in a PDF. */
const cut = { style: 'normal', weight: '400 900' };
const nameRule = `h1{font-family:'${family}',var(--font-family)}`;

const basicFont = (): string => require('../../styles/fonts/display-basic.woff2').default;

let basicRule: string | undefined;

/**
 * CSS with embedded fonts for names in the display face. Empty if there is no name, or if a letter is missing in that
 * face: a name must not mix two fonts.
 * @param names without markup
 */
export function displayFace(names: readonly string[]): string {
  if (!names.some(Boolean)) return '';
  basicRule ??= fontFace(family, cut, basicRange, basicFont());
  if (names.every((name) => english.test(name))) return basicRule + nameRule;
  const { otherFaces } = require('./display-subsets') as typeof import('./display-subsets');
  const others = otherFaces(names.join(''));
  return others
    ? basicRule + others.map((face) => fontFace(family, cut, ...face)).join('') + nameRule
    : '';
}
