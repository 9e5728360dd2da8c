/**
 * What only a text beyond ASCII may need: expressions about other alphabets, which take long to be read.
 * @returns undefined for a text in ASCII
 */
export const otherAlphabets = (text: string) =>
  /[^\0-\x7F]/.test(text)
    ? (require('./foreign-letters') as typeof import('./foreign-letters'))
    : undefined;
