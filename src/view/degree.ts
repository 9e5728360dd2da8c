import { isTurned, suits, wordsOf } from './degree-language';
import { joiningWords } from './degree-words';

/** Longer texts are no names of degrees: they stand as the pattern says. */
const longest = 300;

export interface DegreeParts {
  studyType: string;
  area: string;
}

/** How a language joins the two. */
export interface Joining {
  /** The locale's language. */
  language: string;
  /** The label of a degree, such as `{studyType} in {area}`. */
  pattern: string;
  /** Whether the author wrote the pattern himself: then it is obeyed. */
  isOwn: boolean;
  separator: string;
}

/**
 * A degree and its subject as one text: the longer alone where it says what the other says, and joined by the
 * words that the author typed, or by the pattern's; by a comma where those would stand between words of another
 * language, or after what is no degree. Null where the pattern is to be filled in.
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

/** The one of two texts that holds all words of the other, in their order; empty where none does. */
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

/** "Bachelor of" and "Science", "BSc" and "in Physics": the two with the words that stand there already. */
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

/** Two joining words become one: the subject's, unless they are the same. */
const joinedTwice = (studyType: string, area: string, last: string, first: string): string =>
  last.toLowerCase() === first.toLowerCase()
    ? `${studyType} ${area.slice(first.length).trim()}`
    : `${studyType.slice(0, -last.length).trim()} ${area}`;

const isJoining = (word: string, asTyped: boolean): boolean =>
  joiningWords.has(asTyped ? word : word.toLowerCase());
