/** Maximum length of a text in a message. */
const longest = 200;

/** Characters that move the cursor, start an escape sequence, end the line or change the text direction. */
const unsafe =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;

const everyUnsafe = new RegExp(unsafe, 'gu');

/**
 * An untrusted text, safe for a terminal and on one line.
 * @param text a name, a key or a value of a résumé, or a path
 * @returns the text with control characters and the like as `\x1b` or `\u202e`; at most 200 characters, `…` if it was longer
 */
export function shown(text: string): string {
  let start = '';
  let whole = '';
  for (const char of text) {
    whole += unsafe.test(char) ? escaped(char) : char;
    if (whole.length > longest) return `${start}…`;
    if (whole.length < longest) start = whole;
  }
  return whole;
}

/** The same without a length limit, for paths. */
export const harmless = (text: string): string => text.replace(everyUnsafe, escaped);

function escaped(char: string): string {
  const hex = char.charCodeAt(0).toString(16);
  return hex.length < 3 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
