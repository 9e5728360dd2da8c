/** A character that a cut of our faces does not have. */
export interface OtherLetter {
  /** In thousandths of the size. */
  width: number;
  /** Whether it is set in a face that we do not know. */
  isGuess: boolean;
  /** Whether a line may end before it. */
  isWord: boolean;
}

const nothing: OtherLetter = { width: 0, isGuess: false, isWord: false };
const lowSurrogate: OtherLetter = { width: 0, isGuess: true, isWord: false };

/** Scripts without spaces are square; of others the average is taken. */
const square: OtherLetter = { width: 1000, isGuess: true, isWord: true };
const average: OtherLetter = { width: 550, isGuess: true, isWord: false };

/** The letter without its accents, which is as wide; what has no width; or a guess. */
export function otherLetter(text: string, at: number, widths: Uint16Array): OtherLetter {
  const code = text.charCodeAt(at);
  if (isMark(code)) return nothing;
  if (code >= 0xdc00 && code <= 0xdfff) return lowSurrogate;
  const letter = code < 0x2000 ? text[at]!.normalize('NFD').charCodeAt(0) : code;
  const width = widths[letter] ?? 0;
  if (width) {
    // Cache it.
    widths[code] = width;
    return { width, isGuess: false, isWord: false };
  }
  return code >= 0x2e80 && !(code >= 0xfb00 && code <= 0xfe6f) ? square : average;
}

/** Accents of their own, joiners, and marks of direction. */
const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xad ||
  code === 0xfeff;
