/** White space that is more than one space. */
const wide = /\s{2}|[^\S ]/;

/**
 * A text in one line, cut between words where it is longer than its place can hold.
 * @param longest in characters
 */
export function shortened(text: string, longest: number): string {
  const line = wide.test(text) ? text.replace(/\s+/g, ' ') : text;
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …`;
}
