import { isTurned, suits, wordsOf } from './language';
import { joiningWords } from './degree-names';

/** Longer texts are not names of degrees and use the pattern. */
const longest = 300;

export interface DegreeParts {
  studyType: string;
  area: string;
}

/** How a language joins a degree and its subject. */
export interface Joining {
  /** The locale's language. */
  language: string;
  /** The label of a degree, such as `{studyType} in {area}`. */
  pattern: string;
  /** Whether the author set the pattern: then it is always used. */
  isOwn: boolean;
  separator: string;
}

/**
 * A degree and its subject as one text. If one contains the other, only the longer is shown. If the author typed a
 * joining word ("BSc in"), that is used. If the words of the pattern would not suit (words of another language, or
 * a text that is no degree), a comma joins them.
 * @returns null if the pattern should be filled in as it is
 */
export function degreeOf({ studyType, area }: DegreeParts, joining: Joining): string | null {
  const { language, pattern, isOwn, separator } = joining;
  if (studyType.length > longest || area.length > longest) return null;
  const longer = longerOf(studyType, area);
  if (longer) return longer;
  if (isOwn) return null;
  const joined = joinedAsTyped(studyType, area);
  if (joined) return joined;
  const words = pattern.replace('{studyType}', '').replace('{area}', '');
  const isNeutral = !/[^\s,;:·()（）-]/.test(words);
  if (isNeutral || suits(studyType, area, language)) return null;
  return isTurned(studyType, area, language)
    ? pattern.replace(/\{studyType\}|\{area\}/g, (place) => (place === '{area}' ? studyType : area))
    : studyType + separator + area;
}

/** The text that contains all words of the other, in order; empty if neither does. */
function longerOf(one: string, other: string): string {
  const [first, second] = [one, other].map((text) => ` ${wordsOf(text).join(' ')} `);
  if (first!.trim() === '' || second!.trim() === '') return '';
  const between = wide.test(one + other) ? '' : ' ';
  const holds = (text: string, part: string) => text.includes(between ? part : part.trim());
  if (holds(first!, second!))
    return one.length >= other.length || !holds(second!, first!) ? one : other;
  return holds(second!, first!) ? other : '';
}

/** Scripts without spaces between words. */
const wide = /[\u2E80-\u9FFF]/;

/** Joins "Bachelor of" and "Science", or "BSc" and "in Physics", with the words that are already there. */
function joinedAsTyped(studyType: string, area: string): string {
  const last = /(?:^|\s)(\S+)$/.exec(studyType)?.[1] ?? '';
  const first = /^(\S+)\s/.exec(area)?.[1] ?? '';
  const ends = isJoining(last, last.length === 1);
  // "In Physics", but "In vitro".
  const begins = isJoining(first, !/^\S+ [A-Z]/.test(area));
  if (ends && begins) return joinedTwice(studyType, area, last, first);
  if (ends || begins || /[:,–—-]$/.test(studyType) || /^[(:–—-]/.test(area))
    return `${studyType} ${area}`;
  if (/['’]$/.test(studyType)) return studyType + area;
  return /^d['’]/.test(area) ? `${studyType} ${area}` : '';
}

/** If both have a joining word, keep that of the subject. */
const joinedTwice = (studyType: string, area: string, last: string, first: string): string =>
  last.toLowerCase() === first.toLowerCase()
    ? `${studyType} ${area.slice(first.length).trim()}`
    : `${studyType.slice(0, -last.length).trim()} ${area}`;

const isJoining = (word: string, asTyped: boolean): boolean =>
  joiningWords.has(asTyped ? word : word.toLowerCase());
