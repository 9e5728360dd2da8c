// Part of `npm run cldr`: writes src/locale/address-formats.ts, which says where each country puts the postal code.
// The formats are those of Google's libaddressinput (https://github.com/google/libaddressinput), read through the
// package localized-address-format.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatAddress } from 'localized-address-format';
import { codes } from './region-names.mjs';

export const addressFormatsFile = fileURLToPath(
  new URL('../src/locale/address-formats.ts', import.meta.url),
);

/** @typedef {'before' | 'city' | 'region' | 'end'} CodePlace */

/**
 * Where an address on one line differs from one on an envelope. In Russia and Ukraine the code comes last, after a
 * comma, as in Brazil; in China and North Korea it has no comma before it. India, New Zealand and Singapore have it at
 * the end. Hungarian addresses start with the code and the city; only envelopes have the code last.
 * @type {Record<string, CodePlace>}
 */
const inOneLine = {
  ...{ BR: 'end', RU: 'end', UA: 'end' },
  ...{ CN: 'region', IN: 'region', KP: 'region', NZ: 'region', SG: 'region' },
  HU: 'before',
};

/** Where a country puts its postal code in Latin script. @param {string} country @returns {CodePlace} */
function codePlace(country) {
  const text = formatAddress(
    {
      postalCountry: country,
      administrativeArea: '{region}',
      locality: '{city}',
      postalCode: '{code}',
      addressLines: ['{street}'],
    },
    'latin',
  ).join('\n');
  const [city = -1, region = -1, code = -1] = ['{city}', '{region}', '{code}'].map((part) =>
    text.indexOf(part),
  );
  if (inOneLine[country]) return inOneLine[country];
  if (code < 0 || code < city || (city < 0 && code < region)) return 'before';
  if (text.includes(', {code}')) return 'end';
  return text.includes('\n{code}') || (region > city && region < code) ? 'region' : 'city';
}

/** The source of the generated module. */
export function addressFormatsModule() {
  /** @param {CodePlace} place */
  const countries = (place) => codes.filter((country) => codePlace(country) === place);
  /** @param {CodePlace} place */
  const line = (place) => `  ${place}: '${countries(place).join(' ')}',`;
  return [
    '// Generated from libaddressinput by `npm run cldr`. To change it, edit build/address-formats.mjs.',
    '',
    '/**',
    ' * Countries with the postal code after the city; after the region, or after the city if there is no region; and at',
    ' * the end, after a comma. All others have it before the city or have no code.',
    ' */',
    '// prettier-ignore',
    'export const codePlaces = {',
    ...['city', 'region', 'end'].map((place) => line(/** @type {CodePlace} */ (place))),
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(addressFormatsFile, addressFormatsModule());
