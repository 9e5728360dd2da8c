import { regionNumbers, threeLetterCodes } from './other-region-codes';
import { englishRegionNames, otherRegionNames } from './other-region-names';
import { longRegionNames } from './long-region-names';
import { nameLetters } from './name-letters';
import { regionCodes } from './region-codes';
import { regionNames } from './regions';

const languages = Object.values(regionNames).map((load) => load());
const [codes, threeLetters, numbers] = [regionCodes, threeLetterCodes, regionNumbers].map((list) =>
  list.split(' '),
);

/** The codes of a region and its names in every language, in the form of `nameLetters`. */
function namesOf(code: string, index: number): string[] {
  const others = [englishRegionNames[code] ?? '', otherRegionNames[code] ?? ''];
  const names = [
    nameLetters(code),
    nameLetters(threeLetters![index]!),
    ...languages.map((names) => nameLetters(names[index]!)),
    ...others.flatMap((list) => list.split(' ').map(nameLetters)),
    ...Object.values(longRegionNames).map((names) => nameLetters(names[code] ?? '')),
  ];
  return [...new Set(names.filter(Boolean))];
}

const names = codes!.map(namesOf);
const counts = new Map<string, number>();
for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
/** Marks a name that several regions share. */
const marked = (name: string): string => (counts.get(name) === 1 ? name : `?${name}`);

/**
 * All names of each region, by its code: `|#276|de|deu|germany|deutschland|…|`, with its number first. Names of several
 * regions begin with a question mark.
 */
export const everyRegionName: Readonly<Record<string, string>> = Object.fromEntries(
  codes!.map((code, index) => [
    code,
    ['', `#${numbers![index]}`, ...names[index]!.map(marked), ''].join('|'),
  ]),
);
