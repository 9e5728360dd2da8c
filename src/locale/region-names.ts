import { codePlaces } from './address-formats';
import { mayHold } from './filter';
import { nameLetters } from './name-letters';
import { oldRegionCodes, regionCodes } from './region-codes';
import { regionFilter } from './region-filter';
import { regionNames } from './regions';
import { partsOf, type CodePlace, type Town } from './town-parts';

/** A region of ISO 3166-1, and what a language calls it. */
export interface Region {
  code: string;
  name: string;
}

/**
 * A region by its code; a code that is none stays as it is, and is its name too.
 * @param code two letters, as in ISO 3166-1, in any case; those that are out of use are understood
 * @param language a locale's `language`
 */
export function regionOf(code: string, language: string): Region {
  const typed = code.toUpperCase();
  const known = oldRegionCodes[typed] ?? typed;
  // A code and the space behind it are three characters.
  const index = regionCodes.indexOf(known) / 3;
  const name = regionNames[language]?.()[index];
  return name ? { code: known, name } : { code, name: code };
}

/** The name of a region by its code; see `regionOf`. */
export const regionName = (code: string, language: string): string => regionOf(code, language).name;

/**
 * Whether a text may be a name of a region in any language, or another code of it: one in forty is not.
 * @param code two letters, in capitals
 */
export function mayNameRegion(code: string, text: string): boolean {
  if (!text || text.length > longestName) return false;
  // A postal code may stand beside it.
  const letters = nameLetters(text).replace(/\d+/g, '');
  return (
    mayHold(regionFilter, code + letters) ||
    (letters.startsWith('the') && mayHold(regionFilter, code + letters.slice(3)))
  );
}

/** No name of a region is longer, in any language. */
const longestName = 100;

/**
 * City, region and postal code as a country writes them.
 * @param country a code of two letters, in capitals; the parts of the United Kingdom have none
 */
export const townIn = (town: Town, country: string): string[][] =>
  partsOf(town, codePlaceIn(country));

function codePlaceIn(country: string): CodePlace {
  const code = /^(?:england|scotland|wales|northern ireland)$/i.test(country) ? 'GB' : country;
  for (const [place, countries] of Object.entries(codePlaces))
    if (code.length === 2 && countries.includes(code)) return place as CodePlace;
  return 'before';
}
