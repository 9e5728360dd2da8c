import { authorAt, type Range } from './author-at';
import { namePartsOf, type Family, type NameParts, type Person } from './name-parts';
import { beginsWord, isAlphabetic, wordsIn } from './name-words';

/** Longer texts are not searched: they are not author lists. */
const longest = { name: 200, authors: 20_000 };

/**
 * Finds a person in a list of authors: by family name with initials or given names, in any order. Names in scripts
 * without initials, and names of a single word, are only found exactly as the person writes them.
 * @param tag the page's language
 */
export function ownNameIn(text: string, person: Person, tag: string): Range[] {
  const { name } = person;
  if (!name || name.length > longest.name || text.length > longest.authors) return [];
  const parts = partsFor(person, tag);
  const { words, families } = parts;
  const isCovered = families.length > 0 && words.every(isAlphabetic);
  const exact = isCovered ? [] : exactlyIn(text, parts);
  return exact.length || !families.length ? exact : namedIn(text, families);
}

/** Cache for the last person: a page only looks for one. */
let known: { person: Person; tag: string; parts: NameParts } | undefined;

function partsFor(person: Person, tag: string): NameParts {
  if (known?.person !== person || known.tag !== tag) {
    known = { person, tag, parts: namePartsOf(person, tag) };
  }
  return known.parts;
}

/** The name exactly as typed, unless it is part of a longer name. */
function exactlyIn(text: string, { typed, words }: NameParts): Range[] {
  const isAlone = words.every(isAlphabetic);
  const others = words.filter((word) => !isAlphabetic(word)).map(({ raw }) => raw);
  for (const wanted of new Set([typed, others.join(' '), others.join('')])) {
    const found = wanted ? wholeIn(text, wanted, isAlone) : [];
    if (found.length) return found;
  }
  return [];
}

/** @param isAlone whether no other word may be next to it, even after a space */
function wholeIn(text: string, wanted: string, isAlone: boolean): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const beside = [text.slice(Math.max(0, at - 1), at), text.charAt(end)];
    const far = [text.slice(Math.max(0, at - 2), at).trim(), text.slice(end, end + 2).trim()];
    const neighbours = isAlone
      ? far.map((piece, side) => piece.charAt(side ? 0 : piece.length - 1))
      : beside;
    if (!neighbours.some((letter) => beginsWord(letter) || letter === '-')) found.push([at, end]);
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
