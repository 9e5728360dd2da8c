/** A string is read in pieces: one expression for all of it needs memory for every escape, and runs out. */
const piece = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a string of JSON closes, or cannot go on. @param {string} text @param {number} at where it opens */
export function stringStop(text, at) {
  let stop = at + 1;
  piece.lastIndex = stop;
  while (piece.test(text)) stop = piece.lastIndex;
  return stop;
}

/** What is wrong with a string. @param {string} text @param {number} at where it opens @param {number} stop where it cannot go on */
export function stringError(text, at, stop) {
  const char = text.charAt(stop);
  if (/^[\n\r]?$/.test(char)) return { at, reason: 'the quotation mark is not closed on its line' };
  if (char !== '\\')
    return { at: stop, reason: 'a control character, such as a tab, inside quotes' };
  return { at: stop, reason: `${text.slice(stop, stop + 2)} is not an escape that JSON knows` };
}
