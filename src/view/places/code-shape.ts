import { partsOf, type Town } from '../../locale/town-parts';

/** British, Canadian and long American codes, and that of Ireland: no other country has such. */
const certain =
  /^(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z][ -]?\d[a-z]\d|\d{5}-\d{4}|[a-z]\d[\dw] ?[a-z\d]{4})$/i;

/**
 * City, region and postal code in an address that names no country, as most within one do.
 * @param language the page's: "MI" is a state in English, and a province of Italy elsewhere
 */
export function townAlone(town: Town, language: string): string[][] {
  const { postalCode, region } = town;
  const isAmerican = language === 'en' && /^\d{5}$/.test(postalCode) && /^[A-Z]{2}$/.test(region);
  return partsOf(town, isAmerican || certain.test(postalCode) ? 'region' : 'before');
}
