import type { Locale } from '../../locale/locale';
import { knownCountry } from '../places/known-country';

/** Regions whose English puts the month before the day: in CLDR they inherit from `en`, not from `en-001`. */
const monthFirst = new Set('AS BI CA GU JP MH MP PH PR UM US VI'.split(' '));

/**
 * The date format of the author's country, if the language has several.
 * @param country as it was typed: a code or a name
 * @param find the locale of a tag
 * @returns the date format of the locale if its tag has a region, or if the country is unknown
 */
export function datesOfCountry(
  country: string,
  { tag, dates, language }: Pick<Locale, 'tag' | 'dates' | 'language'>,
  find: (tag: string) => Pick<Locale, 'dates'>,
): Locale['dates'] {
  if (/-(?:[A-Z]{2}|\d{3})(?![A-Za-z\d])/.test(tag)) return dates;
  const { code, name } = knownCountry(country, language);
  // Unknown values stay as typed.
  if (code === name || !/^[A-Z]{2}$/.test(code)) return dates;
  const ofCountry = find(`${tag}-${code}`).dates;
  // CLDR has no English for other countries: use international English.
  const isOpen = language === 'en' && ofCountry === dates && !monthFirst.has(code);
  return isOpen ? find('en-GB').dates : ofCountry;
}
