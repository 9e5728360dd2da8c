// `npm run cldr` writes src/locale/address-formats.ts, too: where countries write their postal code, by Google's
// libaddressinput (https://github.com/google/libaddressinput), whose formats localized-address-format has.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatAddress } from 'localized-address-format';
import { codes } from './region-names.mjs';

export const addressFormatsFile = fileURLToPath(
  new URL('../src/locale/address-formats.ts', import.meta.url),
);

/** @typedef {'before' | 'city' | 'region' | 'end'} CodePlace */

/**
 * What one line of text has otherwise than lines on an envelope. Russian and Ukrainian addresses end in the code, which
 * is a part of its own, as in Brazil; in China and North Korea it is none. India, New Zealand and Singapore have it at the end, and
 * Hungarian addresses begin with code and city, and have the code last on envelopes alone.
 * @type {Record<string, CodePlace>}
 */
const inOneLine = {
  ...{ BR: 'end', RU: 'end', UA: 'end' },
  ...{ CN: 'region', IN: 'region', KP: 'region', NZ: 'region', SG: 'region' },
  HU: 'before',
};

/** Where a country writes its postal code, in Latin letters. @param {string} country @returns {CodePlace} */
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

/** The module of them, as text. */
export function addressFormatsModule() {
  /** @param {CodePlace} place */
  const countries = (place) => codes.filter((country) => codePlace(country) === place);
  /** @param {CodePlace} place */
  const line = (place) => `  ${place}: '${countries(place).join(' ')}',`;
  return [
    '// From libaddressinput by `npm run cldr`: build/address-formats.mjs is the place for changes.',
    '',
    '/**',
    ' * The countries that write the postal code after the city; after the region, or after a city without one; and at',
    ' * the end, behind a comma. All others write it before the city, or have none.',
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
