import { glue } from './characters';
import { columnsOf } from './columns';

/**
 * The lines of a text: they end at spaces, and between Chinese characters and those of Japanese. Never within a word,
 * nor within an address, however long it is.
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

/** What stands in one line, with the space before it. */
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

/** The pieces of a word with square characters: an address is one, with what opens before it. */
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

/** Characters between which a line may end: Korean has words. */
const square =
  '\\u2E80-\\u303E\\u3041-\\u3130\\u3190-\\uA4CF\\uF900-\\uFAFF\\uFF01-\\uFF60\\u{20000}-\\u{3FFFD}';
/** What begins no line, and what ends none. */
const closing =
  '!%),.:;?\\]}»’”…、。々〉》」』】〕〗〙〛〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ゛゜ゝゞ・ーヽヾ！％），．：；？］｝～｠';
const opening = '(\\[{«‘“〈《「『【〔〖〘〚（［｛｟';

const anyOpening = new RegExp(`[${opening}]`, 'u');
const anySquare = new RegExp(`[${square}]`, 'u');

/** Between two characters of which one is square. */
const between = new RegExp(
  `(?<![${opening}])(?![${closing}\\p{M}])(?:(?<=[${square}]\\p{M}*)(?!$)|(?<!^)(?=[${square}]))`,
  'u',
);

/** In which no line ends, with the punctuation behind it. */
const address = new RegExp(`(https?://[^\\s、。（），「」]+[${closing}]*)`, 'u');
