import { partsOf, type Town } from '../../locale/town-parts';

/** Postal codes that tell the country by their form: British, Canadian, Irish, and American ones of nine digits. */
const certain =
  /^(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z][ -]?\d[a-z]\d|\d{5}-\d{4}|[a-z]\d[\dw] ?[a-z\d]{4})$/i;

/**
 * City, region and postal code in the usual order for an address without a country.
 * @param language of the page: "MI" is Michigan in English, but may be Milan in other languages
 */
export function townAlone(town: Town, language: string): string[][] {
  const { postalCode, region } = town;
  const isAmerican = language === 'en' && /^\d{5}$/.test(postalCode) && /^[A-Z]{2}$/.test(region);
  return partsOf(town, isAmerican || certain.test(postalCode) ? 'region' : 'before');
}
