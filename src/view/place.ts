import { location as placeFields, type Place } from '../resume/location';
import type { Context } from './context';

/** A place of which nothing is said. */
export const nowhere: Place = placeFields.nothing;

/** Countries that write the postal code after the region; most write it before the city. */
const codeLast = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'NZ', 'IN', 'SG', 'ZA']);

/** Where East Asian scripts begin; what is below needs no other look. */
const perhapsEastAsian = /[\u1100-\uFFFF]/;

/** An address in one line: street, postal code and city, region, country; or all of it turned around. */
export function placeText(location: Place, { locale }: Context): string {
  if (location === nowhere) return '';
  const { address, postalCode, region, countryCode } = location;
  const city = location.city || location.text;
  const street = address.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const country = countryName(countryCode, locale.language);
  const largeFirst = [region, city, ...street];
  if (largeFirst.some((part) => perhapsEastAsian.test(part))) {
    const { eastAsianPlace } = require('./east-asian') as typeof import('./east-asian');
    const place = eastAsianPlace(largeFirst);
    if (place) return words(country, postalCode, place);
  }
  const last = codeLast.has(countryCode.toUpperCase());
  const town = words(last ? '' : postalCode, city, last && !region ? postalCode : '');
  const state = words(region, last && region ? postalCode : '');
  return [...street, town, state, country].filter(Boolean).join(locale.separator);
}

const words = (...parts: string[]) => parts.filter(Boolean).join(' ');

/** The name of a country by its ISO 3166-1 code; anything else stays as typed. */
function countryName(code: string, language: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  const { regionName } =
    require('../locale/region-names') as typeof import('../locale/region-names');
  return regionName(code, language);
}
