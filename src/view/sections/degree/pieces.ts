/** A degree as printed, and its parts. */
interface Degree {
  text: string;
  /** The result of the pattern alone. */
  filled: string;
  pattern: string;
  /** The degree and the subject. */
  typed: readonly string[];
  separator: string;
}

/**
 * A degree and its subject as alternating parts of label text and typed text. If both were joined as typed, or one
 * text contains both, it is a single part.
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
