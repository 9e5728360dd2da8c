import { nameLetters } from '../locale/name-letters';

/** Who is looked for among authors. */
export interface Person {
  /** As it stands at the head of the résumé. */
  name: string;
  /** As it was typed, a code or a name. */
  country: string;
}

/** From where to where in a text. */
export type Range = readonly [start: number, end: number];

/** Longer texts are no names and no lists of authors; nobody looks for anything in them. */
const longest = { name: 200, authors: 20_000 };
/** As many words on either side of a family name may belong to the same author. */
const mostWords = 6;

/** What stands before or after a name and is no part of it. */
const titles = new Set(
  'prof professor dr doctor phd dphil md mr mrs ms miss mx sir dame rev herr frau ing dipl habil hc mag doc jr sr ii iii iv msc ma bsc ba mba meng beng pe cpa rn facs frcs frs'.split(
    ' ',
  ),
);

/** Languages and countries. */
interface Habit {
  languages: string;
  countries: string;
}

/** Where the family's name stands first. */
const familyFirst: Habit = { languages: 'hu zh ja ko vi', countries: 'CN HK HU JP KP KR MO TW VN' };

/** Where it may be the last name but one. */
const twoFamilies: Habit = {
  languages: 'es ca gl eu',
  countries: 'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE',
};

const isOf = ({ languages, countries }: Habit, tag: string, country: string): boolean =>
  languages.split(' ').includes(tag.split('-')[0]!) ||
  countries.split(' ').includes(country.toUpperCase());

interface Word {
  start: number;
  end: number;
  raw: string;
  /** Small, without accents; "Müller" and "Mueller" are alike. */
  letters: string;
}

/** A run of letters; marks of notes, numbers and all punctuation but the apostrophe end it. */
const run =
  /[^\s\d.,;:&/|()[\]{}<>"!?*†‡§¶#+=_~^@¹²³\u2070-\u209F\u2010-\u2015\u2022-\u2027\u3001\uFF0C\uFF1B·-]+/g;

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(run)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    raw,
    letters: nameLetters(raw).replace(/([aou])e/g, '$1'),
  }));

/** Scripts that have initials: Latin, Greek, Cyrillic, Armenian, Georgian. */
const alphabetic = /^[A-Za-z\u00C0-\u058F\u10A0-\u10FF\u1E00-\u1FFF'’ʼ]+$/;

/**
 * Where somebody is named in a text that names authors: by the family's name with initials or given names, in any
 * order; in scripts without initials, and by a single word, only as he writes himself.
 * @param tag the page's language: in some the family's name stands first
 */
export function ownNameIn(text: string, { name, country }: Person, tag: string): Range[] {
  if (!name || name.length > longest.name || text.length > longest.authors) return [];
  const words = givenFirst(wordsIn(name), name.indexOf(','));
  const exact = exactlyIn(text, words, name);
  if (exact.length) return exact;
  const parts = partsOf(name, words);
  if (parts.length < 2) return [];
  const last = parts.length - 1;
  const families = [
    last,
    ...(isOf(familyFirst, tag, country) ? [0] : []),
    ...(parts.length > 2 && isOf(twoFamilies, tag, country) ? [last - 1] : []),
  ].map((at): Family => ({
    family: parts[at]!,
    given: parts.filter((_, other) => other !== at).flat(),
  }));
  return namedIn(text, families);
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

interface Family {
  family: string[];
  given: string[];
}

/** The words of a name; those with a hyphen between them are one part. */
function partsOf(name: string, words: readonly Word[]): string[][] {
  const parts: string[][] = [];
  let end = -1;
  for (const word of words) {
    if (!alphabetic.test(word.raw)) continue;
    const isJoined = end >= 0 && /^[-\u2010\u2011]$/.test(name.slice(end, word.start));
    if (isJoined) parts.at(-1)!.push(word.letters);
    else parts.push([word.letters]);
    end = word.end;
  }
  return parts;
}

/** The name as it is typed, with nothing beside it that could belong to a longer one. */
function exactlyIn(text: string, words: readonly Word[], name: string): Range[] {
  if (!words.length) return [];
  const ends = words.flatMap(({ start, end }) => [start, end]);
  const typed = name.slice(Math.min(...ends), Math.max(...ends));
  const other = words.filter(({ raw }) => !alphabetic.test(raw)).map(({ raw }) => raw);
  for (const wanted of new Set([typed, other.join(' '), other.join('')])) {
    const found = wanted ? wholeIn(text, wanted, words.length === 1) : [];
    if (found.length) return found;
  }
  return [];
}

const startOfWord = new RegExp(`^(?:${run.source.replace(/\+$/, '')})`);

/** @param isAlone whether no word of another name may stand beside it, as beside a single word */
function wholeIn(text: string, wanted: string, isAlone: boolean): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const beside = [text.slice(Math.max(0, at - 1), at), text.charAt(end)];
    const far = [text.slice(Math.max(0, at - 2), at).trim(), text.slice(end, end + 2).trim()];
    const neighbours = isAlone
      ? far.map((piece, side) => piece.charAt(side ? 0 : piece.length - 1))
      : beside;
    if (!neighbours.some((letter) => startOfWord.test(letter))) found.push([at, end]);
  }
  return found;
}

function namedIn(text: string, families: readonly Family[]): Range[] {
  const words = wordsIn(text);
  const gap = (at: number): string =>
    at < 0 || at + 1 >= words.length ? ',' : text.slice(words[at]!.end, words[at + 1]!.start);
  const found: Range[] = [];
  for (let at = 0; at < words.length; at++) {
    const range = families
      .map(({ family, given }) => authorAt(at, family, given, { text, words, gap }))
      .find(Boolean);
    if (!range || range[0] < (found.at(-1)?.[1] ?? 0)) continue;
    found.push(range);
  }
  return found;
}

interface Authors {
  text: string;
  words: readonly Word[];
  /** What stands after a word. */
  gap: (at: number) => string;
}

/** Between the words of one author. */
const joins = (between: string): boolean => /^[ \t\u00A0.\u2010\u2011-]{1,4}$/.test(between);

/** The author whose family's name begins with that word. */
function authorAt(
  at: number,
  family: readonly string[],
  given: readonly string[],
  { text, words, gap }: Authors,
): Range | null {
  const end = at + family.length - 1;
  if (family.some((letters, index) => words[at + index]?.letters !== letters)) return null;
  for (let inner = at; inner < end; inner++) if (!joins(gap(inner))) return null;
  let [first, last] = [at, end];
  const known = new Set([...family, ...given]);
  while (
    first > 0 &&
    at - first < mostWords &&
    joins(gap(first - 1)) &&
    !isAnd(words[first - 1]!, known)
  )
    first--;
  while (last - end < mostWords && joins(gap(last)) && !isAnd(words[last + 1]!, known)) last++;
  let others = [...words.slice(end + 1, last + 1), ...words.slice(first, at)];
  const isGiven = (list: readonly Word[]) =>
    isGivenBy(
      list.filter((word) => !isParticle(word, known)),
      given,
      text,
    );
  if (others.length && others.some((word) => !isParticle(word, known))) {
    return isGiven(others) ? [words[first]!.start, endOf(words[last]!, text)] : null;
  }
  // "Family, Given" and "Family, G."
  if (!/^\s?,\s*$/.test(gap(last)) || last + 1 >= words.length) return null;
  let behind = last + 1;
  while (behind - last < mostWords && joins(gap(behind)) && !isAnd(words[behind + 1]!, known))
    behind++;
  others = words.slice(last + 1, behind + 1);
  return isGiven(others) ? [words[first]!.start, endOf(words[behind]!, text)] : null;
}

/** "and", "und", "y": a small word that is none of the name's. */
const isAnd = ({ raw, letters }: Word, known: ReadonlySet<string>): boolean =>
  raw === raw.toLowerCase() && raw !== raw.toUpperCase() && !known.has(letters);

/** "van", "de la": a small word of the name's, which may stand anywhere in it. */
const isParticle = ({ raw, letters }: Word, known: ReadonlySet<string>): boolean =>
  raw === raw.toLowerCase() && letters.length > 1 && known.has(letters);

/** An initial keeps its dot. */
const endOf = ({ end, letters }: Word, text: string): number =>
  text.charAt(end) === '.' && letters.length < 4 ? end + 1 : end;

/** Whether words are given names, or initials of them, in their order; the first one's, unless a whole name is there. */
function isGivenBy(words: readonly Word[], given: readonly string[], text: string): boolean {
  let next = 0;
  let isFirst = false;
  let isWhole = false;
  const initial = (letter: string): boolean => {
    const at = given.findIndex((name, index) => index >= next && name.startsWith(letter));
    // A middle name that the résumé does not tell.
    if (at < 0) return isFirst && given.length === 1;
    isFirst ||= at === 0;
    next = at + 1;
    return true;
  };
  for (const { raw, letters, end } of words) {
    const whole = letters.length > 1 ? given.indexOf(letters, next) : -1;
    if (whole >= 0) {
      [next, isWhole] = [whole + 1, true];
      isFirst ||= whole === 0;
    } else if (raw.length === 1 || text.charAt(end) === '.') {
      if (!initial(letters)) return false;
    } else {
      const areInitials = letters.length < 4 && raw === raw.toUpperCase();
      if (!areInitials || ![...letters].every(initial)) return false;
    }
  }
  return words.length > 0 && (isFirst || isWhole);
}
