/** A degree as it is printed, and what it was made of. */
interface Degree {
  text: string;
  /** What the pattern alone would have made of it. */
  filled: string;
  pattern: string;
  /** The degree and the subject. */
  typed: readonly string[];
  separator: string;
}

/**
 * The pieces of a degree with its subject: what the theme says and what the author typed, by turns. Words that were
 * joined as they were typed, and a text that says both, are one piece.
 */
export function degreePieces({ text, filled, pattern, typed, separator }: Degree): string[] {
  const [studyType = '', area = ''] = typed;
  if (text === studyType + separator + area) return ['', studyType, separator, area];
  if (text !== filled) return ['', text];
  const values = new Map([
    ['{studyType}', studyType],
    ['{area}', area],
  ]);
  const pieces = [''];
  for (const piece of pattern.split(/(\{studyType\}|\{area\})/)) {
    const value = values.get(piece);
    values.delete(piece);
    if (value === undefined) pieces.push((pieces.pop() ?? '') + piece);
    else pieces.push(value, '');
  }
  return pieces;
}
