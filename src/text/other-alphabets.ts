/**
 * Expressions about all alphabets, loaded for the first text beyond ASCII: engines take long to read `\p{…}`.
 * @returns undefined for a text in ASCII
 */
export const otherAlphabets = (text: string) =>
  /[^\0-\x7F]/.test(text)
    ? (require('./any-alphabet') as typeof import('./any-alphabet'))
    : undefined;
