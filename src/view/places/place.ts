import type { Locale } from '../../locale/locale';
import { location as placeFields, type Place } from '../../resume/location';
import type { Text } from '../../text/html/html';
import { keptWhole } from '../../text/numbers/together';
import type { Context } from '../context';
import { separated } from '../texts/list';
import type { KnownPlace } from './pieces';

/** An empty place. */
export const nowhere: Place = placeFields.nothing;

/** The first code point of East Asian scripts, for a fast check. */
const perhapsEastAsian = /[\u1100-\uFFFF]/;

/**
 * An address in one line: street, city, region, country, with the postal code where the country writes it. East
 * Asian addresses are in the opposite order.
 */
export function placeText(location: Place, { locale }: Context): string {
  const { parts, separator } = placeParts(location, locale);
  return parts.map(asWords).join(separator);
}

/**
 * `placeText`, with each typed value isolated if needed, and without line breaks inside a postal code.
 * @param read turns a typed value into a text
 */
export function placeIn(location: Place, context: Context, read = context.inline): Text {
  const { parts, separator } = placeParts(location, context.locale);
  const code = brokenCode.test(location.postalCode) ? location.postalCode : '';
  if (!code && !context.isApart(parts.flat())) return parts.map(asWords).join(separator);
  const shown = (value: string) => (value === code ? keptWhole(read(value)) : read(value));
  return separated(
    parts.map((values) => separated(values.map(shown), ' ')),
    separator,
  );
}

/** A postal code that could be broken across lines: "BS1 4ZZ", "01310-100". */
const brokenCode = /^(?=.{3,10}$)[A-Z\d]+(?:[ -][A-Z\d]+)+$/i;

const asWords = (values: readonly string[]): string => values.join(' ');

/** The parts of an address, each with its values, and the separator between the parts. */
interface Parts {
  parts: string[][];
  separator: string;
}

function placeParts(location: Place, locale: Locale): Parts {
  const { separator } = locale;
  if (location === nowhere) return { parts: [], separator };
  const place = knownPlace(location, locale.language);
  const { region, country } = place;
  const city = place.city || place.text;
  const street = place.address.split('\n').map((line) => line.trim().replace(/,$/, ''));
  if ([region, city, ...street].some((part) => perhapsEastAsian.test(part))) {
    const { eastAsianPlace } = require('./east-asian') as typeof import('./east-asian');
    const text = eastAsianPlace({ ...place, city }, street);
    if (text) return { parts: [[text]], separator };
  }
  const town = townParts({ ...place, city }, locale.language);
  const lines = street.map((line) => [line]);
  const isCityFirst = place.countryCode === 'HU';
  const parts = [...(isCityFirst ? [...town, ...lines] : [...lines, ...town]), [country]];
  return {
    parts: parts.map((values) => values.filter(Boolean)).filter(({ length }) => length > 0),
    // An address in an East Asian page that is not in its script gets a Latin comma.
    separator: separator === '\u3001' ? ', ' : separator,
  };
}

/** The city and the region, with the postal code where the country writes it. */
function townParts(place: Place, language: string): string[][] {
  const { postalCode, city, region, countryCode } = place;
  if (!postalCode) return [[city], [region]];
  if (countryCode) return regionNames().townIn(place, countryCode);
  return (require('./code-shape') as typeof import('./code-shape')).townAlone(place, language);
}

const regionNames = () =>
  require('../../locale/region-names') as typeof import('../../locale/region-names');

/**
 * A place with its country looked up, and without repetitions. The full check is skipped if the country is a code of
 * two letters and all parts are clearly different.
 * @param language `language` of the locale
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
    const names = regionNames();
    const { code, name } = names.regionOf(countryCode, language);
    const ends = [town, region, lastPart(address)];
    if (!ends.some((part) => names.mayNameRegion(code, part)))
      return { ...location, countryCode: code, country: name };
  }
  return (require('./said-once') as typeof import('./said-once')).saidOnce(location, language);
}

/** Separators between two names in one text. */
const between = /[,;/|()\n\u00B7\u060C\u2022\u3001]|\s[-\u2013\u2014]\s/;

/** Whether a part of a place may repeat another one, or itself. */
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

/** Whether two neighbours in a comma-separated list are equal. */
const repeats = (list: string): boolean =>
  list.split(',').some((part, index, parts) => index && part.trim() === parts[index - 1]!.trim());

/** Whether two texts begin with the same letter, or only one with a non-ASCII letter: the other may lack an accent. */
function startsAlike(one: string, other: string): boolean {
  if (!one || !other) return false;
  const [first, second] = [one[0]!.toLowerCase(), other[0]!.toLowerCase()];
  return first === second || first > '\x7F' !== second > '\x7F';
}

const holds = (text: string, part: string): boolean =>
  part !== '' && text !== '' && text.toLowerCase().includes(part.toLowerCase());

const lastPart = (address: string): string =>
  address.slice(Math.max(address.lastIndexOf(','), address.lastIndexOf('\n')) + 1);
