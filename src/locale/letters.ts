/**
 * Normalises a word for comparison: lower-case letters without accents.
 * Vowel signs stay, because Thai and Indic words differ by them.
 * @example lettersOf("Aujourd’hui.") // "aujourdhui"
 */
export const lettersOf = (typed: string): string =>
  /[^\0-\x7F]/.test(typed)
    ? foreign().foreignLetters(typed)
    : typed.toLowerCase().replace(/[^a-z\d]/g, '');

/** Created lazily, because Unicode expressions are slow to compile. */
const foreign = () => require('./foreign-letters') as typeof import('./foreign-letters');
