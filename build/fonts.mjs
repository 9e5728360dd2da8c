// Cuts the embedded fonts out of their full sources: `npm run fonts [folder]`.
// The same sources give the same bytes; a test cuts them again and compares.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { KEPT_NAMES, renameFont } from './font-names.mjs';
import { faces, licences } from './font-sources.mjs';

/** No ligatures: a PDF then holds "office". Both families' figures are lining and tabular anyway. */
const FEATURES = ['kern', 'locl'];
/** What stacks an accent on a letter that has one already, as Yoruba does. */
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
