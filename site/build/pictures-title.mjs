// `node build/pictures-title.mjs` makes the font of the gallery's title from Source Serif: src/gallery/title.woff2.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { KEPT_NAMES, renameFont } from '../../build/font-names.mjs';

const fromTheme = createRequire(new URL('../../package.json', import.meta.url));
const { convert } = fromTheme('fontverter');
const subsetFont = fromTheme('subset-font');

/** @param {number} from @param {number} to */
const letters = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
const text = `${letters(0x20, 0x7e)}${letters(0xa1, 0x17e)}–—‘’“”…€`;

const source = readFileSync(fromTheme.resolve('source-serif/TTF/SourceSerif4Display-Regular.ttf'));
const sfnt = await subsetFont(source, text, {
  targetFormat: 'sfnt',
  noHinting: true,
  keepFeatures: ['kern', 'liga'],
  preserveNameIds: KEPT_NAMES,
});
const font = await convert(renameFont(sfnt, 'Ordinal Title', 'Regular'), 'woff2', 'sfnt');
writeFileSync(new URL('../src/gallery/title.woff2', import.meta.url), font);
console.log(`${font.length} bytes`);
