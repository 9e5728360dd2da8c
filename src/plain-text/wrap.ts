import { glue } from './characters';
import { columnsOf } from './columns';

/**
 * Wraps a text: at spaces, and between Chinese and Japanese characters. Words and addresses are never broken, however
 * long they are.
 * @param room in columns
 */
export function wrapped(text: string, room: number): string[] {
  if (columnsOf(text) <= room) return [text];
  const lines: string[] = [];
  let [line, columns] = ['', 0];
  for (const { piece, space } of piecesOf(text, room)) {
    const own = columnsOf(piece);
    if (line && columns + space.length + own > room) {
      lines.push(line);
      [line, columns] = [piece, own];
    } else {
      const between = line ? space : '';
      line += between + piece;
      columns += between.length + own;
    }
  }
  return [...lines, line];
}

/** A part that is never broken, with the space before it. */
interface Piece {
  piece: string;
  space: string;
}

function* piecesOf(text: string, room: number): Generator<Piece> {
  for (const word of text.split(' ')) {
    const words = word.includes(glue) && columnsOf(word) > room ? word.split(glue) : [word];
    for (const one of words) {
      let space = ' ';
      for (const piece of anySquare.test(one) ? squarePieces(one) : [one]) {
        if (piece) yield { piece, space };
        space = '';
      }
    }
  }
}

/** Splits a word with CJK characters. An address is one piece, together with an opening bracket before it. */
function squarePieces(word: string): string[] {
  const pieces: string[] = [];
  word.split(address).forEach((part, index) => {
    const isAddress = index % 2 === 1;
    const isOpen = isAddress && anyOpening.test(pieces.at(-1)?.slice(-1) ?? '');
    if (isOpen) pieces.push(pieces.pop()! + part);
    else if (isAddress) pieces.push(part);
    else for (const piece of part.split(between)) if (piece) pieces.push(piece);
  });
  return pieces;
}

/** CJK characters, between which lines can break. Without Korean, which has spaces between words. */
const square =
  '\\u2E80-\\u303E\\u3041-\\u3130\\u3190-\\uA4CF\\uF900-\\uFAFF\\uFF01-\\uFF60\\u{20000}-\\u{3FFFD}';
/** Punctuation that must not begin a line, and punctuation that must not end one. */
const closing =
  '!%),.:;?\\]}»’”…、。々〉》」』】〕〗〙〛〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ゛゜ゝゞ・ーヽヾ！％），．：；？］｝～｠';
const opening = '(\\[{«‘“〈《「『【〔〖〘〚（［｛｟';

const anyOpening = new RegExp(`[${opening}]`, 'u');
const anySquare = new RegExp(`[${square}]`, 'u');

/** The place between two characters, at least one of them CJK, where a line can break. */
const between = new RegExp(
  `(?<![${opening}])(?![${closing}\\p{M}])(?:(?<=[${square}]\\p{M}*)(?!$)|(?<!^)(?=[${square}]))`,
  'u',
);

/** A URL with the punctuation after it, in which no line breaks. */
const address = new RegExp(`(https?://[^\\s、。（），「」]+[${closing}]*)`, 'u');
