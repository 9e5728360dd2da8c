/**
 * A text in one line, cut between words where it is longer than its place can hold.
 * @param longest in characters
 */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …`;
}
