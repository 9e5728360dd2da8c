/** What a string of a résumé may hold beside text: controls, lone surrogates, other tools' marks, overrides. */
const unclean =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}|\p{M}|^@@@@~|^\s|\s$/u;

/** A string as its author meant it: without what is no text, and with its directions closed. */
export function clean(typed: string): string {
  if (!unclean.test(typed)) return typed;
  const text = typed
    // The marks that HackMyResume puts around every string.
    .replace(/^@@@@~([^]*)~@@@@$/, '$1')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // Letters and their accents as one character, which is how fonts have them.
    .normalize('NFC')
    .trim();
  return /[\u202A-\u202E\u2066-\u2068]/.test(text) ? closed(text) : text;
}

/**
 * A text whose embeddings, overrides and isolates all end within it.
 * @see Unicode Standard Annex #9, 2.1 to 2.5
 */
function closed(text: string): string {
  const open: string[] = [];
  for (const character of text) {
    if (/[\u202A\u202B\u202D\u202E]/.test(character)) open.push('\u202C');
    else if (/[\u2066-\u2068]/.test(character)) open.push('\u2069');
    else if (character === open.at(-1)) open.pop();
  }
  return text + open.reverse().join('');
}
