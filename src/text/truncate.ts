/** The beginning of a text, at most so many UTF-16 units; no surrogate pair is cut in half. */
export const cutTo = (text: string, longest: number): string =>
  text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

/** White space that is more than one space. */
const wide = /\s{2}|[^\S ]/;

/**
 * A text in one line, cut between words where it is longer than its place can hold.
 * @param longest in characters
 */
export function truncated(text: string, longest: number): string {
  const line = wide.test(text) ? text.replace(/\s+/g, ' ') : text;
  if (line.length <= longest) return line;
  return `${cutTo(line, longest).replace(/\s+\S*$/, '')} …`;
}
