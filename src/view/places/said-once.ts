import { nameLetters } from '../../locale/name-letters';
import type { Place } from '../../resume/location';
import { knownCountry, type Country } from './known-country';
import { type KnownPlace, piecesOf, without } from './pieces';

/** Longer texts are not places and stay as typed. */
const longest = 1_000;

/**
 * Removes repetitions between the parts of a place: "Riga, Latvia" in Latvia becomes "Riga", and "Berlin" in the region
 * "Berlin" is shown once. Names are compared by their letters, those of the country in every language.
 */
export function saidOnce(location: Place, language: string): KnownPlace {
  const { city, text, countryCode } = location;
  const typed = { ...location, city: city || text, text: '' };
  const sizes = [typed.city, location.address, location.region].map(({ length }) => length);
  const country = knownCountry(withoutTown(countryCode, typed), language);
  const known = { ...location, countryCode: country.code, country: country.name };
  if (Math.max(...sizes) > longest) return known;
  return withTownOf({ ...known, ...typed, countryCode: country.code }, country, language);
}

/** A country field without the city and the region: "Berlin, Germany" becomes "Germany" if Berlin is the city. */
function withoutTown(countryCode: string, { city, region }: Place): string {
  if (!countryCode.includes(',') || countryCode.length > longest) return countryCode;
  const said = [city, region].map(nameLetters);
  return without(countryCode, piecesOf(countryCode), ({ letters }) => said.includes(letters));
}

function withTownOf(place: KnownPlace, country: Country, language: string): KnownPlace {
  const town = piecesOf(place.city);
  const whole = nameLetters(place.city);
  const names = [whole, noDigits(whole), town[0]?.letters];
  const region = without(
    place.region,
    piecesOf(place.region),
    ({ letters }) => country.isNamed(letters) || names.includes(letters),
  );
  const isRegion = nameLetters(region);
  const postal = nameLetters(place.postalCode);
  const said = new Set([isRegion, postal, isRegion + postal].filter(Boolean));
  let city = without(place.city, town, ({ letters }, index) => {
    const isRepeated = index > 0 && (said.has(letters) || town[index - 1]!.letters === letters);
    return isRepeated || (town.length > 1 && country.isNamed(letters));
  });
  let shown = place.country;
  // The city is also the country: "Singapore".
  const isState = town.length > 0 && town.every(({ letters }) => country.isNamed(letters));
  if (isState) city = nameOfState(town[0]!.text, country, language);
  const ends = isState || country.isNamed(noDigits(piecesOf(city).at(-1)?.letters ?? ''));
  if (ends) shown = '';
  const inWide = wide.test(city) && region !== '' && city !== region && city.startsWith(region);
  return withAddressOf({ ...place, city, region: inWide ? '' : region, country: shown }, country);
}

/** The name of a country that is also the city: in the page's language, or as typed if it is one of that language. */
function nameOfState(typed: string, { code, name }: Country, language: string): string {
  const state = knownCountry(typed, language);
  return state.code === code ? state.name : name;
}

/** Scripts that write the parts of an address without commas. */
const wide = /[\u2E80-\uD7AF]/;

const noDigits = (letters: string): string => letters.replace(/\d+/g, '');

/** Removes the town from the street, as it follows anyway, and the postal code if street or city contain it. */
function withAddressOf(place: KnownPlace, country: Country): KnownPlace {
  const { postalCode, city, region } = place;
  const [code, town, state] = [postalCode, city, region].map(nameLetters) as [
    string,
    string,
    string,
  ];
  const lines = [town, state, code, code + town, town + code, town + state, town + state + code];
  const said = new Set([...lines, state + code, code + town + state].filter(Boolean));
  const pieces = piecesOf(place.address);
  const others = without(
    place.address,
    pieces,
    ({ letters }) => said.has(letters) || country.isNamed(letters),
  );
  const address = code
    ? withoutEnd(others, [`${postalCode} ${city}`, `${city} ${postalCode}`])
    : others;
  const isThere = code.length > 3 && [address, city].some((text) => hasWord(text, postalCode));
  return { ...place, address, postalCode: isThere ? '' : postalCode };
}

/** A text without one of the given endings. */
function withoutEnd(text: string, ends: readonly string[]): string {
  const small = text.toLowerCase();
  const end = ends.find((end) => small.endsWith(` ${end.toLowerCase()}`));
  return end ? text.slice(0, -end.length).trim() : text;
}

/** Whether a text has a word, delimited by spaces, commas or the Japanese postal mark. */
const hasWord = (text: string, word: string): boolean =>
  ` ${text.replace(/[,\n〒]/g, ' ')} `.includes(` ${word} `);
