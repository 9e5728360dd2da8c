// Part of `npm run cldr`: writes src/locale/letter-countries.ts, the countries that use Letter paper.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { madeBy, read } from './cldr.mjs';

export const letterCountriesFile = fileURLToPath(
  new URL('../src/locale/letter-countries.ts', import.meta.url),
);

/** The source of the generated module. */
export function letterCountriesModule() {
  /** @type {Record<string, string>} */
  const sizes = read('cldr-core/supplemental/measurementData').supplemental.measurementData
    .paperSize;
  const countries = Object.keys(sizes).filter((country) => sizes[country] === 'US-Letter');
  return [
    madeBy('build/paper-sizes.mjs'),
    '',
    '/** Countries that use Letter paper; all others use A4. */',
    `export const letterCountries = '${countries.join(' ')}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(letterCountriesFile, letterCountriesModule());
