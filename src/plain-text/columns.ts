// The width of characters in a terminal.

/** Nearly all texts in Latin, Greek and Cyrillic letters: one column for each UTF-16 unit. */
const usual =
  /^[\x03\x20-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u22FF]*$/;

/** Characters that combine with the one before. */
const marks = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\u{1F3FB}-\u{1F3FF}]/u;

/** Wide and full-width characters (Unicode Standard Annex 11), and emoji other than the letter pairs of flags. */
const wide =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}]|(?![\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}/u;

/** The width of a text, in columns. */
export function columnsOf(text: string): number {
  if (usual.test(text)) return text.length;
  let columns = 0;
  let before = '';
  for (const character of text) {
    // Of emoji joined into one, only the first counts.
    if (before !== '\u200D' && !marks.test(character)) columns += wide.test(character) ? 2 : 1;
    before = character;
  }
  return columns;
}
