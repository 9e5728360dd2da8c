/** The zeros of the digits that people type dates with: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0e50, 0xff10];

/** A text with its digits as 0 to 9. */
export const latinDigits = (typed: string): string =>
  typed.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** A text with other digits for 0 to 9. @param digits all ten, from zero */
export const inDigits = (text: string, digits: string): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)]!);
