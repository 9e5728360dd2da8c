/**
 * A word as it is compared with others: its letters alone, small and without accents.
 * Vowel signs stay: they tell Thai and Indic words apart.
 * @example lettersOf("Aujourd’hui.") // "aujourdhui"
 */
export const lettersOf = (typed: string): string =>
  /[^\0-\x7F]/.test(typed)
    ? foreign().foreignLetters(typed)
    : typed.toLowerCase().replace(/[^a-z\d]/g, '');

/** Only to be asked for: an expression about Unicode's letters takes time by being read. */
const foreign = () => require('./foreign-letters') as typeof import('./foreign-letters');
