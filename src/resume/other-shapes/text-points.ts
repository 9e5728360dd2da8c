/** How a line with a point begins. */
const sign = /^\s*(?:[-*+•●▪◦‣–]|\d{1,2}[.)])[ \t]+/;

/** A longer text is no list of points. */
const longest = 20_000;

/** `"• a\n• b"` written in place of a list: its points, without their signs. Anything else stays as it is. */
export function pointsInText(value: unknown): unknown[] {
  if (typeof value !== 'string' || value.length > longest || !sign.test(value)) return [value];
  // Lines that are indented belong to the point above them.
  const lines = value.trim().split(/\n(?=\S)/);
  return lines.length > 1 && lines.every((line) => sign.test(line))
    ? lines.map((line) => line.replace(sign, ''))
    : [value];
}
