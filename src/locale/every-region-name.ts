import { regionNumbers, threeLetterCodes } from './other-region-codes';
import { englishRegionNames, otherRegionNames } from './other-region-names';
import { placeLetters } from './place-letters';
import { regionCodes } from './region-codes';
import { regionNames } from './regions';

const languages = Object.values(regionNames).map((load) => load());
const [codes, threeLetters, numbers] = [regionCodes, threeLetterCodes, regionNumbers].map((list) =>
  list.split(' '),
);

/** A region in a line: its code, its number, and by their letters its other code and its names in every language. */
const line = (code: string, index: number): string => {
  const others = [englishRegionNames[code] ?? '', otherRegionNames[code] ?? ''];
  const names = [
    placeLetters(code),
    placeLetters(threeLetters![index]!),
    ...languages.map((names) => placeLetters(names[index]!)),
    ...others.flatMap((list) => list.split(' ').map(placeLetters)),
  ];
  return [code, `#${numbers![index]}`, ...new Set(names.filter(Boolean)), ''].join('|');
};

/** Every region and what it is called anywhere: `DE|#276|de|deu|germany|deutschland|…|`, a line each. */
export const everyRegionName: string = `\n${codes!.map(line).join('\n')}`;
