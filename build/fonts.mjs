// `npm run fonts [folder]`: subsets the embedded fonts from their full sources.
// The same sources give the same bytes; a test generates them again and compares.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { KEPT_NAMES, renameFont } from './font-names.mjs';
import { faces, licences } from './font-sources.mjs';

/** No ligatures, so that PDFs contain "office" as typed. The figures are lining and tabular by default. */
const FEATURES = ['kern', 'locl'];
/** Needed to stack an accent on a letter that already has one, as in Yoruba. */
const MARK_FEATURES = ['ccmp', 'mark', 'mkmk'];
const UNUSED_TABLES = ['BASE', 'DSIG', 'STAT', 'vhea', 'vmtx'];

/** @param {import('./font-sources.mjs').Face} face */
async function cut({ source, family, style, text }) {
  const sfnt = await subsetFont(readFileSync(source), text, {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: text.includes('\u0300') ? [...FEATURES, ...MARK_FEATURES] : FEATURES,
    dropTables: UNUSED_TABLES,
    preserveNameIds: KEPT_NAMES,
  });
  return convert(renameFont(sfnt, family, style), 'woff2', 'sfnt');
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../styles/fonts', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const face of faces) writeFileSync(`${folder}/${face.file}`, await cut(face));
for (const [name, source] of Object.entries(licences)) copyFileSync(source, `${folder}/${name}`);
