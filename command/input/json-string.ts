/** A string is read in pieces: one expression for all of it needs memory for every escape, and runs out. */
const piece = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What is wrong with a string of JSON, and where. @param at where it opens */
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
