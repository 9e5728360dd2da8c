import { isAlphabetic, wordsIn, type Word } from './name-words';

/** The person to find among authors. */
export interface Person {
  /** As in `basics.name`. */
  name: string;
  /** As typed: a code or a name. */
  country: string;
}

/** Titles before or after a name. */
const titles = new Set(
  'prof professor dr doctor phd dphil md mr mrs ms miss mx sir dame rev herr frau ing dipl habil hc mag doc jr sr ii iii iv msc ma bsc ba mba meng beng pe cpa rn facs frcs frs'.split(
    ' ',
  ),
);

/** Languages and countries with the same custom. */
interface Habit {
  languages: string;
  countries: string;
}

/** Where the family name comes first. */
const familyFirst: Habit = { languages: 'hu zh ja ko vi', countries: 'CN HK HU JP KP KR MO TW VN' };

/** Where the family name may be the last but one. */
const twoFamilies: Habit = {
  languages: 'es ca gl eu',
  countries: 'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE',
};

const isOf = ({ languages, countries }: Habit, tag: string, country: string): boolean =>
  languages.split(' ').includes(tag.split('-')[0]!) ||
  countries.split(' ').includes(country.toUpperCase());

/** The family name and the given names, as letters for comparing. */
export interface Family {
  family: string[];
  given: string[];
}

/** The parts of a name that are looked for among authors. */
export interface NameParts {
  /** As typed, without titles. */
  typed: string;
  words: readonly Word[];
  /** The possible splits into family and given names; empty for single words and scripts without initials. */
  families: readonly Family[];
}

/** @param tag the language of the page: in some, the family name comes first */
export function namePartsOf({ name, country }: Person, tag: string): NameParts {
  const words = givenFirst(wordsIn(name), name.indexOf(','));
  const ends = words.flatMap(({ start, end }) => [start, end]);
  const typed = words.length ? name.slice(Math.min(...ends), Math.max(...ends)) : '';
  const parts = partsOf(name, words);
  const last = parts.length - 1;
  const places = [
    last,
    ...(isOf(familyFirst, tag, country) ? [0] : []),
    ...(parts.length > 2 && isOf(twoFamilies, tag, country) ? [last - 1] : []),
  ];
  const familyAt = (at: number): Family => ({
    family: parts[at]!,
    given: parts.filter((_, other) => other !== at).flat(),
  });
  return { typed, words, families: parts.length > 1 ? places.map(familyAt) : [] };
}

/** The words of a name without titles; "Family, Given" is turned around. */
function givenFirst(words: readonly Word[], comma: number): Word[] {
  const own = words.filter(({ letters }) => letters && !titles.has(letters));
  if (comma < 0) return own;
  const [before, behind] = [true, false].map((side) =>
    own.filter(({ start }) => start < comma === side),
  );
  return [...behind!, ...before!];
}

/** The words of a name; those with a hyphen between them are one part. */
function partsOf(name: string, words: readonly Word[]): string[][] {
  const parts: string[][] = [];
  let end = -1;
  for (const word of words) {
    if (!isAlphabetic(word)) continue;
    const isJoined = end >= 0 && /^[-\u2010\u2011]$/.test(name.slice(end, word.start));
    if (isJoined) parts.at(-1)!.push(word.letters);
    else parts.push([word.letters]);
    end = word.end;
  }
  return parts;
}
