/** The zeros of the digits that people type dates with: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0e50, 0xff10];

/** A text with its digits as 0 to 9. */
export const latinDigits = (typed: string): string =>
  typed.replace(
    /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0BE6-\u0BEF\u0E50-\u0E59\uFF10-\uFF19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - zeros.find((zero) => code < zero + 10)!);
    },
  );

/** A text with other digits for 0 to 9. @param digits all ten, from zero */
export const inDigits = (text: string, digits: string): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)]!);
