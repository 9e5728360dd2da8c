import { letterCountries } from '../../locale/letter-countries';
import type { Locale } from '../../locale/locale';
import type { Place } from '../../resume/location';
import type { Paper } from '../view';

/**
 * The paper size of the author's country; if unknown, that of the region of the language (`en-US`); otherwise A4.
 * @see CLDR, `paperSize`
 */
export function paperOf(location: Place, { tag, language }: Locale): Paper {
  const { countryCode, postalCode, region, city, text, address } = location;
  if (/^[a-z]{2}$/i.test(countryCode)) return paperIn(countryCode.toUpperCase());
  const ofLanguage = paperIn(/-([A-Z]{2})(?![^-])/.exec(tag)?.[1] ?? '');
  const mayNameCountry = countryCode || postalCode || region || /[,\n]/.test(city + text + address);
  if (!mayNameCountry) return ofLanguage;
  const { paperOfPlace } = require('./paper-of-place') as typeof import('./paper-of-place');
  return paperOfPlace(location, language, ofLanguage);
}

const paperIn = (country: string): Paper =>
  country && letterCountries.includes(country) ? 'Letter' : 'A4';
