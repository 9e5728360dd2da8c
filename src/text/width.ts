/** Letters that are a quarter wider than others, and those that are twice as wide. */
const [capitals, squares] = [
  /[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]/g,
  /[\u1100-\u11FF\u2E80-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/g,
];

/** The width of a text, in small letters. */
export const widthOf = (text: string): number =>
  text.length + countIn(text, capitals!) / 4 + countIn(text, squares!);

const countIn = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The width of a text that may be broken once, between words.
 * @param text a short one: every place for the break is tried
 */
export function widthInTwoLines(text: string): number {
  const words = text.split(' ');
  const widths = words.map((_, index) => {
    const lines = [words.slice(0, index + 1), words.slice(index + 1)];
    return Math.max(...lines.map((line) => widthOf(line.join(' '))));
  });
  return Math.min(...widths);
}
