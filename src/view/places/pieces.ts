import { nameLetters } from '../../locale/name-letters';
import type { Place } from '../../resume/location';

/** A place in which nothing is repeated. */
export interface KnownPlace extends Place {
  /** The country as it is printed; `countryCode` is its code, if known. */
  country: string;
}

/** A piece of a text that names a place: "Riga", "Latvia". */
export interface Piece {
  text: string;
  /** Its letters in lower case, without accents, for comparing. */
  letters: string;
  /** The separator before it. */
  before: string;
}

const separator = /(\s*[,;/|()\n\u00B7\u060C\u2022\u3001]\s*|\s[-\u2013\u2014]\s)/;

/** The pieces of a text, between its commas, brackets and lines. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  // Texts and separators alternate.
  text.split(separator).forEach((part, index) => {
    if (index % 2) before += part;
    else if (part) {
      pieces.push({ text: part, letters: nameLetters(part), before });
      before = '';
    }
  });
  return pieces;
}

/** The text without some of its pieces; pieces without letters always stay. As typed if none is left out. */
export function without(
  text: string,
  pieces: readonly Piece[],
  isLeftOut: (piece: Piece, index: number) => boolean,
): string {
  const kept = pieces.filter((piece, index) => !piece.letters || !isLeftOut(piece, index));
  if (kept.length === pieces.length) return text;
  const rest = kept.map((piece, index) => (index ? piece.before : '') + piece.text).join('');
  return rest.replace(/[()]/g, ' ').replace(/ {2,}/g, ' ').trim();
}
