// Which fonts are subset from which sources: three styles of two families, circled numbers, and the display font.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @type {Record<string, { own: string, shared: string }>} */
const ranges = JSON.parse(
  readFileSync(new URL('../src/fonts/unicode-ranges.json', import.meta.url), 'utf8'),
);

/** @typedef {'Regular' | 'Semibold' | 'Italic'} Style */
/** @typedef {{ file: string, source: string, family: string, style: Style, text: string }} Face */

/** @type {Record<string, string>} */
const displayRanges = JSON.parse(
  readFileSync(new URL('../src/fonts/display-ranges.json', import.meta.url), 'utf8'),
);

const packages = new URL('../node_modules/', import.meta.url);
/** @param {string} path */
const inPackage = (path) => fileURLToPath(new URL(path, packages));

const noto = '@fontsource/noto-sans-symbols';
/** For the short name of each family: its name in CSS, and where its source files are. */
const families = {
  sans: { family: 'Ordinal Sans', source: 'source-sans/TTF/SourceSans3-*.ttf' },
  serif: { family: 'Ordinal Serif', source: 'source-serif/TTF/SourceSerif4-*.ttf' },
};
/** @type {[Style, string][]} */
const styles = [
  ['Regular', 'Regular'],
  ['Semibold', 'Semibold'],
  ['Italic', 'It'],
];

/** @type {Face[]} */
export const faces = [
  {
    file: 'numbers.woff2',
    source: inPackage(`${noto}/files/noto-sans-symbols-symbols-400-normal.woff2`),
    family: 'Ordinal Numbers',
    style: 'Regular',
    text: charactersOf(ranges['numbers']?.own ?? ''),
  },
  ...Object.entries(families).flatMap(([short, { family, source }]) =>
    styles.flatMap(([style, theirs]) =>
      Object.entries(ranges)
        .filter(([subset]) => subset !== 'numbers')
        .map(([subset, { own, shared }]) => ({
          file: `${short}-${style.toLowerCase()}-${subset}.woff2`,
          source: inPackage(source.replace('*', theirs)),
          family,
          style,
          text: charactersOf(own) + charactersOf(shared),
        })),
    ),
  ),
  ...Object.entries(displayRanges).map(([subset, range]) => ({
    file: `display-${subset}.woff2`,
    source: inPackage('source-serif/TTF/SourceSerif4Display-Semibold.ttf'),
    family: 'Ordinal Display',
    style: /** @type {const} */ ('Semibold'),
    text: charactersOf(range),
  })),
];

/** Licence files here, each with the file it is copied from. */
export const licences = {
  'LICENSE-source-sans.txt': inPackage('source-sans/LICENSE.md'),
  'LICENSE-source-serif.txt': inPackage('source-serif/LICENSE.md'),
  'LICENSE-noto-sans-symbols.txt': inPackage(`${noto}/LICENSE`),
};

/** All characters of a CSS `unicode-range`. @param {string} range */
function charactersOf(range) {
  const parts = range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g);
  return Array.from(parts, ([, first = '', last = first]) => {
    const start = parseInt(first, 16);
    const length = parseInt(last, 16) - start + 1;
    return Array.from({ length }, (_, i) => String.fromCodePoint(start + i)).join('');
  }).join('');
}
