import { fontFace } from './font-face';

/** Nearly every name in English needs no other part of the face. */
const basicRange = 'U+20,U+27,U+2C-2E,U+41-5A,U+61-7A,U+2019';
const english = /^[ ',-.A-Za-z\u2019]*$/;

const family = 'Ordinal Display';
/** One cut for all weights: else browsers would draw a bolder one themselves, a Type 3 font in a PDF. */
const cut = { style: 'normal', weight: '400 900' };
const nameRule = `h1{font-family:'${family}',var(--font-family)}`;

const basicFont = (): string => require('../../styles/fonts/display-basic.woff2').default;

let basicRule: string | undefined;

/**
 * The rules that set names in the display face, fonts inside, as CSS. Empty when one of them has a letter which that
 * face does not have: a name in two faces is worse than one in the text's. And when there is none.
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
