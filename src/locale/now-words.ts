import { lettersOf } from './letters';
import * as locales from './locales';

/** Made of every language at the first question, since most résumés ask none. */
let words: Set<string> | undefined;

/**
 * Whether a text says "now" in any language we have.
 * @example isNow('Actualidad') // true
 */
export function isNow(typed: string): boolean {
  // Most ends are dates: they need no words.
  if (typed.length > 40 || /^\d/.test(typed)) return false;
  words ??= new Set(
    Object.values(locales)
      .flatMap(({ now, labels }) => [...now, labels.present])
      .map(lettersOf),
  );
  return words.has(lettersOf(typed));
}
