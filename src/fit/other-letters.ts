/** A character that a cut of our faces lacks. */
export interface OtherLetter {
  /** In thousandths of the size. */
  width: number;
  /** Whether its font is unknown. */
  isGuess: boolean;
  /** Whether a line can break before it. */
  isWord: boolean;
}

const nothing: OtherLetter = { width: 0, isGuess: false, isWord: false };
const lowSurrogate: OtherLetter = { width: 0, isGuess: true, isWord: false };

/** Letters of scripts without spaces are taken as square, others as of average width. */
const square: OtherLetter = { width: 1000, isGuess: true, isWord: true };
const average: OtherLetter = { width: 550, isGuess: true, isWord: false };

/** The width of the letter without accents; nothing for combining marks; otherwise a guess. */
export function otherLetter(text: string, at: number, widths: Uint16Array): OtherLetter {
  const code = text.charCodeAt(at);
  if (isMark(code)) return nothing;
  if (code >= 0xdc00 && code <= 0xdfff) return lowSurrogate;
  const letter = code < 0x2000 ? text[at]!.normalize('NFD').charCodeAt(0) : code;
  const width = widths[letter] ?? 0;
  if (width) {
    // Cached for next time.
    widths[code] = width;
    return { width, isGuess: false, isWord: false };
  }
  return code >= 0x2e80 && !(code >= 0xfb00 && code <= 0xfe6f) ? square : average;
}

/** Combining accents, joiners and direction marks. */
const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xad ||
  code === 0xfeff;
