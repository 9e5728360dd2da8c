import { codePlaces } from './address-formats';
import { mayHold } from './filter';
import { nameLetters } from './name-letters';
import { oldRegionCodes, regionCodes } from './region-codes';
import { regionFilter } from './region-filter';
import { regionNames } from './regions';
import { partsOf, type CodePlace, type Town } from './town-parts';

/** A region of ISO 3166-1, and its name in a language. */
export interface Region {
  code: string;
  name: string;
}

/**
 * A region by its code; an unknown code stays as it is, and is also used as the name.
 * @param code two letters of ISO 3166-1, in upper or lower case; obsolete ones are understood
 * @param language `language` of a locale
 */
export function regionOf(code: string, language: string): Region {
  const typed = code.toUpperCase();
  const known = oldRegionCodes[typed] ?? typed;
  // Each code and the space after it are three characters.
  const index = regionCodes.indexOf(known) / 3;
  const name = regionNames[language]?.()[index];
  return name ? { code: known, name } : { code, name: code };
}

/** The name of a region by its code; see `regionOf`. */
export const regionName = (code: string, language: string): string => regionOf(code, language).name;

/**
 * Whether a text may be a name of a region in any language, or another code of it. One in forty is a false positive.
 * @param code two letters, in upper case
 */
export function mayNameRegion(code: string, text: string): boolean {
  if (!text || text.length > longestName) return false;
  // There may be a postal code beside it.
  const letters = nameLetters(text).replace(/\d+/g, '');
  return (
    mayHold(regionFilter, code + letters) ||
    (letters.startsWith('the') && mayHold(regionFilter, code + letters.slice(3)))
  );
}

/** Maximum length of a region's name in any language. */
const longestName = 100;

/**
 * City, region and postal code as a country writes them.
 * @param country a code of two letters in upper case, or the name of a part of the United Kingdom
 */
export const townIn = (town: Town, country: string): string[][] =>
  partsOf(town, codePlaceIn(country));

function codePlaceIn(country: string): CodePlace {
  const code = /^(?:england|scotland|wales|northern ireland)$/i.test(country) ? 'GB' : country;
  for (const [place, countries] of Object.entries(codePlaces))
    if (code.length === 2 && countries.includes(code)) return place as CodePlace;
  return 'before';
}
