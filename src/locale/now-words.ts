import { lettersOf } from './letters';
import { en } from './locales/en';
import type { Locale } from './locale';

/** What says "now" in a language, by its letters. */
type Words = ReadonlySet<string>;

/** Each language's words, made when they are first asked for. */
const known = new WeakMap<readonly string[], Words>();

/**
 * Whether a text says "now" in any language we have.
 * @param locale the page's, asked first
 * @example isNow('Actualidad') // true
 */
export function isNow(typed: string, locale: Locale = en): boolean {
  // Most ends are dates: they need no words.
  if (typed === '' || typed.length > 40 || isDigit(typed.charCodeAt(0))) return false;
  const letters = lettersOf(typed);
  return (
    wordsOf(locale).has(letters) ||
    wordsOf(en).has(letters) ||
    everyLanguage(letters) ||
    untilWords().withoutUntil(typed).some(everyLanguage)
  );
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function wordsOf({ now, labels }: Locale): Words {
  const made = known.get(now) ?? new Set([...now, labels.present].map(lettersOf));
  known.set(now, made);
  return made;
}

const everyLanguage = (letters: string): boolean =>
  (require('./every-now-word') as typeof import('./every-now-word')).everyNowWord.includes(letters);

/** "until today", "bis dato": the words before and behind are known in every language. */
const untilWords = () => require('./until-words') as typeof import('./until-words');
