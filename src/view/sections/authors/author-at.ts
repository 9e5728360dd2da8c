import type { Word } from './name-words';

/** Part of a text, from start to end, without the end. */
export type Range = readonly [start: number, end: number];

/** Up to this many words on either side of a family name can belong to the same author. */
const mostWords = 6;

export interface Authors {
  text: string;
  words: readonly Word[];
  /** The separator after a word. */
  gap: (at: number) => string;
}

/** Whether the text between two words can be within the name of one author. */
const joins = (between: string): boolean => /^[ \t\u00A0.\u2010\u2011-]{1,4}$/.test(between);

/** The author whose family name begins with the word at this index; null if it is somebody else. */
export function authorAt(
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

/** "and", "und", "y": a lower-case word that is not part of the name. */
const isAnd = ({ raw, letters }: Word, known: ReadonlySet<string>): boolean =>
  raw === raw.toLowerCase() && raw !== raw.toUpperCase() && !known.has(letters);

/** "van", "de la": a lower-case part of the name, in any position. */
const isParticle = ({ raw, letters }: Word, known: ReadonlySet<string>): boolean =>
  raw === raw.toLowerCase() && letters.length > 1 && known.has(letters);

/** The end of a word, including the dot of an initial. */
const endOf = ({ end, letters }: Word, text: string): number =>
  text.charAt(end) === '.' && letters.length < 4 ? end + 1 : end;

/** Whether words are given names or their initials, in order, starting with the first unless one is written in full. */
function isGivenBy(words: readonly Word[], given: readonly string[], text: string): boolean {
  let next = 0;
  let isFirst = false;
  let isWhole = false;
  const initial = (letter: string): boolean => {
    const at = given.findIndex((name, index) => index >= next && name.startsWith(letter));
    // A middle name that is not in the résumé.
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
