// `npm run cldr` writes what paper countries use, too: src/locale/letter-countries.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { madeBy, read } from './cldr.mjs';

export const letterCountriesFile = fileURLToPath(
  new URL('../src/locale/letter-countries.ts', import.meta.url),
);

/** The module of the countries, as text. */
export function letterCountriesModule() {
  /** @type {Record<string, string>} */
  const sizes = read('cldr-core/supplemental/measurementData').supplemental.measurementData
    .paperSize;
  const countries = Object.keys(sizes).filter((country) => sizes[country] === 'US-Letter');
  return [
    madeBy('build/paper-sizes.mjs'),
    '',
    '/** The countries that print on Letter; all others print on A4. */',
    `export const letterCountries = '${countries.join(' ')}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(letterCountriesFile, letterCountriesModule());
