import { nameLetters } from './name-letters';
import { englishRegionNames } from './other-region-names';

/** The names of regions in every language; they are many. */
const names = () =>
  (require('./every-region-name') as typeof import('./every-region-name')).everyRegionName;

/** What English puts before a country's name. */
const before =
  /^(?:the|(?:the)?(?:federal)?(?:republic|kingdom|state)ofthe|(?:the)?(?:federal)?(?:republic|kingdom|state)of)/;

/** The letters of a name without its article, and without what kind of state it is. */
export const bareName = (letters: string): string => letters.replace(before, '');

/** Regions that have the name of something else: a state of the US. */
const uncertain = new Set(['georgia']);

/**
 * The region that a text names in any language, or by its code of three letters or digits.
 * @returns its code of two letters; empty where there is none, or more than one
 */
export function findRegion(typed: string): string {
  if (/^\d{3}$/.test(typed)) return regionWith(`#${typed}`);
  const letters = nameLetters(typed);
  // "N/A" is not Namibia: codes of two letters are asked for by themselves.
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

/** Cities that are called as their country is in another language: Tunis in Croatian. */
const cities: Readonly<Record<string, readonly string[]>> = {
  DZ: ['alzir'],
  TN: ['tunis', '突尼斯'],
};

/** Whether letters are a name of a region in any language, or a code of it. */
export function isNameOf(code: string, letters: string): boolean {
  const all = names();
  if (!letters || !Object.hasOwn(all, code) || cities[code]?.includes(letters)) return false;
  return [letters, bareName(letters)].some((name) =>
    [`|${name}|`, `|?${name}|`].some((wanted) => all[code]!.includes(wanted)),
  );
}

/** Whether letters are what English calls a region, beside CLDR's name of it. */
export const isEnglishNameOf = (code: string, letters: string): boolean =>
  (englishRegionNames[code] ?? '').split(' ').includes(bareName(letters));
