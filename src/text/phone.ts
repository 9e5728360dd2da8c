/** A number as most people write it: nothing in it needs a second look. */
const usualNumber = /^\(?\+?[\d ().-]{3,24}$/;

/** As many digits as a number has with its country, and without. @see ITU-T E.164, 6.1 */
const most = { international: 15, national: 13 };

/** A telephone link from a number in its usual spelling. @returns null for all others */
export const usualTel = (typed: string): string | null =>
  usualNumber.test(typed) && !typed.includes('  ') ? telOf(typed) : null;

/**
 * A telephone link from the digits of a number, whatever stands between them.
 * @returns null when they are fewer than three, or more than a number has: then they may be two
 * @see RFC 3966: visual separators may be left out
 */
export function telOf(number: string): string | null {
  const digits = (number.includes('(') ? number.replace(trunk, '') : number).replace(/[^\d+]/g, '');
  const prefix = digits.startsWith('+') ? 1 : digits.startsWith('00') ? 2 : 0;
  const longest = prefix ? most.international : most.national;
  return /^\+?\d{3,}$/.test(digits) && digits.length - prefix <= longest ? `tel:${digits}` : null;
}

/** "(0)" after a country's code is left out when one calls from another country. */
const trunk = /(?!^)\(\s?0\s?\)/g;
