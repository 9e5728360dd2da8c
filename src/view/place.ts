import type { Locale } from '../locale/locale';
import { location as placeFields, type Place } from '../resume/location';
import type { Text } from '../text/html';
import type { Context } from './context';
import { separated } from './entry';

/** A place of which nothing is said. */
export const nowhere: Place = placeFields.nothing;

/** A place in which each part is said once. */
export interface KnownPlace extends Place {
  /** The country as it is printed; `countryCode` is its code where that is known. */
  country: string;
}

/** Countries that write the postal code after the region; most write it before the city. */
const codeLast = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'NZ', 'IN', 'SG', 'ZA']);

/** Where East Asian scripts begin; what is below needs no other look. */
const perhapsEastAsian = /[\u1100-\uFFFF]/;

/** An address in one line: street, postal code and city, region, country; or all of it turned around. */
export const placeText = (location: Place, { locale }: Context): string =>
  placeParts(location, locale).map(asWords).join(locale.separator);

/** `placeText`, with each typed value kept apart where that is needed. @param read how a value becomes a text */
export function placeIn(location: Place, context: Context, read = context.inline): Text {
  const { separator } = context.locale;
  const parts = placeParts(location, context.locale);
  if (!context.isApart(parts.flat())) return parts.map(asWords).join(separator);
  return separated(
    parts.map((values) => separated(values.map(read), ' ')),
    separator,
  );
}

const asWords = (values: readonly string[]): string => values.join(' ');

/** The parts of an address, each with its values. */
function placeParts(location: Place, locale: Locale): string[][] {
  if (location === nowhere) return [];
  const place = knownPlace(location, locale.language);
  const { postalCode, region, country } = place;
  const city = place.city || place.text;
  const street = place.address.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const largeFirst = [region, city, ...street];
  if (largeFirst.some((part) => perhapsEastAsian.test(part))) {
    const { eastAsianPlace } = require('./east-asian') as typeof import('./east-asian');
    const text = eastAsianPlace(largeFirst);
    if (text) return [words(country, postalCode, text)];
  }
  const last = codeLast.has(place.countryCode.toUpperCase());
  const town = words(last ? '' : postalCode, city, last && !region ? postalCode : '');
  const state = words(region, last && region ? postalCode : '');
  return [...street.map((line) => [line]), town, state, [country]].filter(isSaid);
}

const words = (...values: string[]): string[] => values.filter(Boolean);

const isSaid = (values: readonly string[]): boolean => values.some(Boolean);

/**
 * A place with its country known, and without what it says twice. A code of two letters and parts that are
 * plainly different need no second look.
 * @param language a locale's `language`
 */
export function knownPlace(location: Place, language: string): KnownPlace {
  const { address, region, countryCode, city, text } = location;
  if (city && text) {
    const lines = [text, address].filter(Boolean).join('\n');
    return knownPlace({ ...location, text: '', address: lines }, language);
  }
  const town = city || text;
  const isPlain = !mayRepeat(town, location);
  if (isPlain && !countryCode) return { ...location, country: '' };
  if (isPlain && /^[a-z]{2}$/i.test(countryCode)) {
    const names = require('../locale/region-names') as typeof import('../locale/region-names');
    const { code, name } = names.regionOf(countryCode, language);
    const ends = [town, region, lastPart(address)];
    if (!ends.some((part) => names.mayNameRegion(code, part)))
      return { ...location, countryCode: code, country: name };
  }
  return (require('./said-once') as typeof import('./said-once')).saidOnce(location, language);
}

/** What stands between two names in one text. */
const between = /[,;/|()\n\u00B7\u060C\u2022\u3001]|\s[-\u2013\u2014]\s/;

/** Whether a part of a place may hold another, or itself. */
function mayRepeat(town: string, { address, postalCode, region, countryCode }: Place): boolean {
  if (!address && !postalCode && !region && !countryCode)
    return town.includes(',') && repeats(town.toLowerCase());
  return (
    between.test(town) ||
    between.test(region) ||
    startsAlike(town, region) ||
    holds(town + address, postalCode) ||
    holds(address, town) ||
    holds(address, region)
  );
}

/** Whether two neighbours in a list with commas are the same. */
const repeats = (list: string): boolean =>
  list.split(',').some((part, index, parts) => index && part.trim() === parts[index - 1]!.trim());

/** Whether two texts begin with the same letter, or one of them beyond ASCII, where an accent may be left out. */
function startsAlike(one: string, other: string): boolean {
  if (!one || !other) return false;
  const [first, second] = [one[0]!.toLowerCase(), other[0]!.toLowerCase()];
  return first === second || first > '\x7F' !== second > '\x7F';
}

const holds = (text: string, part: string): boolean =>
  part !== '' && text !== '' && text.toLowerCase().includes(part.toLowerCase());

const lastPart = (address: string): string =>
  address.slice(Math.max(address.lastIndexOf(','), address.lastIndexOf('\n')) + 1);
