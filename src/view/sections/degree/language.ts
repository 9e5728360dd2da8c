import { nameLetters } from '../../../locale/name-letters';
import { degreeWords, foreignEnding, notEnglish, onlyEnglish, shortDegrees } from './degree-names';

const breaks = /[\s,;:()/|–—-]+/;

/** The words of a text for comparing; "Bachelor’s" and "Bachelors" become "bachelor". */
export const wordsOf = (text: string): string[] =>
  text
    .split(breaks)
    .map(nameLetters)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));

/** Languages in other scripts, whose joining word only fits between words in that script. */
const otherScripts = new Set(['ar', 'bg', 'hi', 'th', 'ur']);

/** Whether the joining word of a language fits between this degree and this subject. */
export function suits(studyType: string, area: string, language: string): boolean {
  if (otherScripts.has(language))
    return !/[A-Za-z]{3}/.test(area) && !/[A-Za-z]{5}/.test(studyType);
  const own = language.split('-')[0]!;
  return isDegree(studyType, own) && ![studyType, area].some((text) => isForeign(text, own));
}

/** Whether the degree and the subject are in each other's field. */
export const isTurned = (studyType: string, area: string, language: string): boolean =>
  !otherScripts.has(language) &&
  !isDegree(studyType, language.split('-')[0]!) &&
  suits(area, studyType, language);

function isDegree(text: string, language: string): boolean {
  const known = (degreeWords[likeAnother[language] ?? language] ?? '').split(' ');
  const words = wordsOf(text);
  const isKnown = (word: string) =>
    shortDegrees.has(word) ||
    known.some((name) =>
      name.length < 4 || language === 'en' ? word === stem(name) : word.startsWith(name),
    );
  return words.some(isKnown) || isShort(text) || !/[A-Za-z\u00C0-\uFFFF]{3}/.test(text);
}

const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** Languages that use the words of another one: Norwegian Nynorsk those of Bokmål. */
const likeAnother: Readonly<Record<string, string>> = { nn: 'nb' };

/** Whether a text has an abbreviation, recognised by its capitals: "B.Tech.", "LL.M.", but not "HIGH SCHOOL". */
const isShort = (text: string): boolean =>
  !/[A-Z]{6}/.test(text) &&
  text
    .split(breaks)
    .map((word) => word.replace(/[.'’]/g, ''))
    .some((word) => word.length < 6 && /^[A-Z](?:$|[a-z]{0,2}[A-Z])/.test(word));

/** Whether a text is clearly in another language. */
function isForeign(text: string, language: string): boolean {
  if (/[\u0370-\u1FFF\u2C00-\uFFFF]/.test(text)) return true;
  const words = text.split(breaks);
  // Their joining word, "in", is the same in English.
  if (language === 'de' || language === 'it') return false;
  if (language !== 'en') return words.some((word) => onlyEnglish.has(word.toLowerCase()));
  return (
    /[\u00C0-\u024F]/.test(text) ||
    words.some(
      (word) =>
        notEnglish.has(word) ||
        (notEnglish.has(word.toLowerCase()) && word.length > 3) ||
        isLongForeign(word),
    )
  );
}

const isLongForeign = (word: string): boolean =>
  word.length > 4 && foreignEnding.test(word.toLowerCase());
