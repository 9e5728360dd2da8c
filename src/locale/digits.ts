/** The zeros of digits used in dates: Arabic, Persian, Indian, Burmese, Thai, Khmer, full-width. */
const zeros = [
  ...[0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66],
  ...[0x0e50, 0x1040, 0x17e0, 0xff10],
];

/** A text with other digits replaced by 0 to 9. */
export const latinDigits = (typed: string): string =>
  typed.replace(
    /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0A66-\u0A6F\u0AE6-\u0AEF\u0BE6-\u0BEF\u0C66-\u0C6F\u0CE6-\u0CEF\u0D66-\u0D6F\u0E50-\u0E59\u1040-\u1049\u17E0-\u17E9\uFF10-\uFF19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - zeros.find((zero) => code < zero + 10)!);
    },
  );

/** A text with 0 to 9 replaced by other digits. @param digits all ten, from zero */
export const inDigits = (text: string, digits: string): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)]!);
