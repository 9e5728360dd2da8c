/** Strings are matched in pieces, because a single expression runs out of memory on long strings. */
const piece = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The error in a JSON string, and its position. @param at where the string starts */
export function stringError(text: string, at: number): { at: number; reason: string } {
  let stop = at + 1;
  piece.lastIndex = stop;
  while (piece.test(text)) stop = piece.lastIndex;
  const char = text.charAt(stop);
  if (/^[\n\r]?$/.test(char)) {
    return { at, reason: 'unclosed quotation mark on this line' };
  }
  if (char !== '\\') {
    return { at: stop, reason: 'control character, such as a tab, inside quotes' };
  }
  const typed = /^\\u?[!-~]?/.exec(text.slice(stop, stop + 3))![0];
  return { at: stop, reason: `${typed} is not a valid JSON escape` };
}
