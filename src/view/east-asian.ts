/** Where addresses go from large to small, with no commas; Korean ones have spaces. */
const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const korean = /\p{sc=Hangul}/u;

/** The parts of an address from the largest on, as East Asian scripts write them; empty where they are none. */
export function eastAsianPlace(largeFirst: readonly string[]): string {
  if (!eastAsian.test(largeFirst.join(''))) return '';
  const isKorean = largeFirst.some((part) => korean.test(part));
  return largeFirst.filter(Boolean).join(isKorean ? ' ' : '');
}
