import { bareName, findRegion, isEnglishNameOf } from '../../locale/find-region';
import { letterCountries } from '../../locale/letter-countries';
import { nameLetters } from '../../locale/name-letters';
import type { Place } from '../../resume/location';
import type { Paper } from '../view';
import { piecesOf } from '../places/pieces';

/** Longer texts are not places. */
const longest = 1_000;

/** US states and Canadian provinces in plain letters, without Georgia, which is also a country. */
const states =
  '|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|districtofcolumbia|dc|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|newhampshire|newjersey|newmexico|newyork|northcarolina|northdakota|ohio|oklahoma|oregon|pennsylvania|rhodeisland|southcarolina|southdakota|tennessee|texas|utah|vermont|virginia|washington|washingtondc|westvirginia|wisconsin|wyoming|alberta|britishcolumbia|manitoba|newbrunswick|newfoundland|newfoundlandandlabrador|novascotia|ontario|princeedwardisland|quebec|saskatchewan|yukon|';

/** Codes of states and provinces, without those that are also country codes, as in "Berlin, DE". */
const stateCodes =
  'AK CA CO CT DC FL HI IA KS MI ND NH NJ NM NV NY OH OK OR PA RI TX UT VT WA WI WV WY AB BC MB NB NS ON QC';

/** American postal codes of nine digits, and Canadian ones: no other country has this form. */
const certain = /(?:^|\s)(?:\d{5}-\d{4}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d)$/i;

/** "IL 62704", in English. */
const stateAndCode = /^[A-Z]{2} \d{5}$/;

/**
 * The paper of the country of a place, which may only be known by its state or its postal code.
 * @param language of the page: "MI" is Michigan in English, but may be Milan in other languages
 * @param otherwise the paper if no country is found
 */
export function paperOfPlace(place: Place, language: string, otherwise: Paper): Paper {
  const { countryCode, postalCode, region } = place;
  if (countryCode) return pieces(countryCode).some(isLetterCountry) ? 'Letter' : 'A4';
  const end = [region, place.city, place.text, place.address].map(lastPiece).find(Boolean) ?? '';
  const inEnglish = /^en(?!\w)/.test(language);
  const isLetter =
    certain.test(postalCode || end) ||
    isNamed(end, language) ||
    states.includes(`|${nameLetters(end)}|`) ||
    (inEnglish && isStateCode(end, postalCode));
  if (isLetter || otherwise === 'A4') return isLetter ? 'Letter' : 'A4';
  return findRegion(end) ? 'A4' : otherwise;
}

const isStateCode = (typed: string, postalCode: string): boolean =>
  (typed.length === 2 && stateCodes.includes(typed)) ||
  stateAndCode.test(postalCode ? `${typed} ${postalCode}` : typed);

/** Whether a text names a country that uses Letter, in any language. The table of names is already loaded. */
const isLetterCountry = (typed: string): boolean =>
  isUS(typed) || countries.includes(findRegion(typed));

/** Whether a text names such a country in the page's language or in English. */
function isNamed(typed: string, language: string): boolean {
  const letters = nameLetters(typed);
  if (!letters) return false;
  return (
    isUS(typed) ||
    countries.some((code) => isEnglishNameOf(code, letters)) ||
    [language, 'en'].some((language) => namesIn(language).has(bareName(letters)))
  );
}

/** Names of these countries in a language, in plain letters; cached. */
const names = new Map<string, Set<string>>();

function namesIn(language: string): Set<string> {
  const known = names.get(language);
  if (known) return known;
  const { regionName } =
    require('../../locale/region-names') as typeof import('../../locale/region-names');
  const made = new Set(countries.map((code) => nameLetters(regionName(code, language))));
  names.set(language, made);
  return made;
}

const isUS = (typed: string): boolean => /^u\.? ?s\.? ?(?:a\.?)?$/i.test(typed);

const countries = letterCountries.split(' ');

const pieces = (text: string): string[] =>
  text.length > longest ? [] : piecesOf(text).map((piece) => piece.text.trim());

const lastPiece = (text: string): string => pieces(text).at(-1) ?? '';
