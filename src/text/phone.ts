import { otherAlphabets } from './other-alphabets';

/**
 * A telephone link from a number in any spelling.
 * @returns null when it holds no number of three digits
 * @see RFC 3966: visual separators may be left out
 */
export function safeTel(typed: string): string | null {
  const digits = typed.replace(/\(0\)|[^\d+]/g, '').replace(/(?!^)\+/g, '');
  const hasWord = /[A-Za-z]{3}/.test(typed) || otherAlphabets(typed)?.hasWord(typed);
  return /\d{3}/.test(digits) && !hasWord ? `tel:${digits}` : null;
}
