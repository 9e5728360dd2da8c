// How wide characters are where all are set in columns, as in a terminal.

/** Nearly all texts in Latin, Greek and Cyrillic letters: a column for each of its units. */
const usual =
  /^[\x03\x20-\u02FF\u0370-\u0482\u048A-\u0590\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u22FF]*$/;

/** What stands on the character before it. */
const marks = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\u{1F3FB}-\u{1F3FF}]/u;

/** Unicode Standard Annex 11: wide and full-width characters; and pictures, but for letters of flags, which come in pairs. */
const wide =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}]|(?![\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}/u;

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  if (usual.test(text)) return text.length;
  let columns = 0;
  let before = '';
  for (const character of text) {
    // Of people and things that are joined to one picture, the first counts.
    if (before !== '\u200D' && !marks.test(character)) columns += wide.test(character) ? 2 : 1;
    before = character;
  }
  return columns;
}
