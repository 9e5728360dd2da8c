import type { Place } from '../resume/fields';
import type { Context } from './context';

/** Countries that write the postal code after the region; most write it before the city. */
const codeLast = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'NZ', 'IN', 'SG', 'ZA']);

/** An address in one line: street, postal code and city, region, country. */
export function placeText(location: Place, { locale }: Context): string {
  const { address, postalCode, city, region, countryCode } = location;
  const street = address.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const last = codeLast.has(countryCode.toUpperCase());
  const town = words(last ? '' : postalCode, city, last && !region ? postalCode : '');
  const state = words(region, last && region ? postalCode : '');
  return [...street, town, state, countryName(countryCode, locale.tag)]
    .filter(Boolean)
    .join(locale.separator);
}

const words = (...parts: string[]) => parts.filter(Boolean).join(' ');

/** The name of a country by its ISO 3166-1 code; anything else stays as typed. */
function countryName(code: string, language: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  try {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
    return names.of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
