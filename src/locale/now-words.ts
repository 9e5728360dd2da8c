import { lettersOf } from './letters';
import { en } from './locales/en';
import type { Locale } from './locale';

/** Words for "now" in a language, in the form of `lettersOf`. */
type Words = ReadonlySet<string>;

/** Cache of each language's words. */
const known = new WeakMap<readonly string[], Words>();

/**
 * Whether a text says "now" in any language of the theme.
 * @param locale of the page; tried first
 * @example isNow('Actualidad') // true
 */
export function isNow(typed: string, locale: Locale = en): boolean {
  // Fast path: most end dates are dates.
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

/** For texts with words around "now", in any language: "until today", "bis dato". */
const untilWords = () => require('./until-words') as typeof import('./until-words');
