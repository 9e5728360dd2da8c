import { nameLetters } from './name-letters';
import { englishRegionNames } from './other-region-names';

/** The names of regions in every language; loaded lazily, as they are many. */
const names = () =>
  (require('./every-region-name') as typeof import('./every-region-name')).everyRegionName;

/** Words before the name of a country in English, in the form of `nameLetters`. */
const before =
  /^(?:the|(?:the)?(?:federal)?(?:republic|kingdom|state)ofthe|(?:the)?(?:federal)?(?:republic|kingdom|state)of)/;

/** The letters of a name without "the", "Republic of" and the like. */
export const bareName = (letters: string): string => letters.replace(before, '');

/** Names that can also mean something else: Georgia is a US state too. */
const uncertain = new Set(['georgia']);

/**
 * The region of a name in any language, or of a code of three letters or digits.
 * @returns its code of two letters; empty if there is none, or more than one
 */
export function findRegion(typed: string): string {
  if (/^\d{3}$/.test(typed)) return regionWith(`#${typed}`);
  const letters = nameLetters(typed);
  // "N/A" is not Namibia; codes of two letters are handled elsewhere.
  if (!letters || uncertain.has(letters) || isShort(typed, letters)) return '';
  const bare = bareName(letters);
  return regionWith(letters) || (bare !== letters && bare && regionWith(bare)) || '';
}

const isShort = (typed: string, letters: string): boolean =>
  letters.length === 2 && !/[^\0-\x7F]/.test(typed);

function regionWith(name: string): string {
  const wanted = `|${name}|`;
  const all = names();
  return Object.keys(all).find((code) => all[code]!.includes(wanted)) ?? '';
}

/** Names of countries that are also a city in another language: Tunis is Croatian for Tunisia. */
const cities: Readonly<Record<string, readonly string[]>> = {
  DZ: ['alzir'],
  TN: ['tunis', '突尼斯'],
};

/** Whether letters are a name of a region in any language, or one of its codes. */
export function isNameOf(code: string, letters: string): boolean {
  const all = names();
  if (!letters || !Object.hasOwn(all, code) || cities[code]?.includes(letters)) return false;
  return [letters, bareName(letters)].some((name) =>
    [`|${name}|`, `|?${name}|`].some((wanted) => all[code]!.includes(wanted)),
  );
}

/** Whether letters are an English name of a region other than that of CLDR. */
export const isEnglishNameOf = (code: string, letters: string): boolean =>
  (englishRegionNames[code] ?? '').split(' ').includes(bareName(letters));
