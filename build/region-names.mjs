// `npm run cldr` writes src/locale/region-names.ts, too: English names of regions.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read } from './cldr.mjs';

/** English names of regions; other languages ask `Intl`, which takes some 12 ms to begin. */
export const regionNamesFile = fileURLToPath(
  new URL('../src/locale/region-names.ts', import.meta.url),
);

/** The module of them, as text: those of today, and of codes that are out of use, such as UK. */
export function regionNamesModule() {
  const { version } = read('cldr-core/package');
  const { territories } = read('cldr-localenames-full/main/en/territories').main.en
    .localeDisplayNames;
  const { territoryAlias } = read('cldr-core/supplemental/aliases').supplemental.metadata.alias;
  /** @type {Record<string, string>} */
  const regions = {};
  for (const [code, alias] of Object.entries(territoryAlias)) {
    regions[code] = territories[/** @type {any} */ (alias)._replacement.split(' ')[0]];
  }
  const names = Object.entries({ ...regions, ...territories })
    .filter(([code]) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `// From CLDR ${version} by \`npm run cldr\`: build/region-names.mjs is the place for changes.`,
    '',
    '/** The English names of regions by their codes in ISO 3166-1, those out of use too. */',
    '// prettier-ignore',
    'export const regionNames: Record<string, string> = {',
    ...names.map(([code, name]) => `  ${code}: ${JSON.stringify(name)},`),
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(regionNamesFile, regionNamesModule());
}
