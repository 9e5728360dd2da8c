import type { Style } from '../view/view';

/** A table that `build/advances.mjs` wrote; it says there how. */
interface Table {
  ascent: number;
  descent: number;
  characters: readonly number[];
  widths: Readonly<Record<keyof Face['widths'], string>>;
  kerning: Readonly<Record<'regular' | 'italic' | 'display', Written>>;
}

/** Kerning as it is written. */
interface Written {
  left: string;
  right: string;
  values: readonly number[];
  kerns: readonly string[];
}

/** How much nearer a character stands to the one before it. */
export interface Kerning {
  /** Where a character's row of the matrix begins, and its column; 0 where nothing is kerned. */
  rows: Uint16Array;
  columns: Uint8Array;
  matrix: Int16Array;
}

/** A family as it is measured. */
export interface Face {
  /** In em. */
  ascent: number;
  descent: number;
  /** How wide the characters of each cut are, in thousandths of its size, by their codes; 0 for what it does not have. */
  widths: Record<'regular' | 'semibold' | 'italic' | 'display', Uint16Array>;
  kerning: Record<keyof Face['widths'], Kerning>;
}

const [first, base] = [35, 90];
/** As many of ASCII are kerned, and ’ and –. */
const ascii = 95;
const others = [0x2019, 0x2013];
/** Characters beyond stand in none of our faces. */
const end = 0x2800;

const made: { [family in Style['font']]?: Face } = {};

/** The tables of a family; those of sans stand in where the machine's own faces are used. */
export const faceOf = (family: Style['font']): Face => (made[family] ??= read(tableOf(family)));

const tableOf = (family: Style['font']): Table =>
  family === 'serif' ? require('./advances/serif').default : require('./advances/sans').default;

function read(table: Table): Face {
  const codes = codesOf(table.characters);
  const { ascent, descent, widths } = table;
  const [regular, italic] = [kerningOf(table.kerning.regular), kerningOf(table.kerning.italic)];
  return {
    ascent,
    descent,
    widths: {
      regular: widthsOf(codes, widths.regular),
      semibold: widthsOf(codes, widths.semibold),
      italic: widthsOf(codes, widths.italic),
      display: widthsOf(codes, widths.display),
    },
    kerning: { regular, semibold: regular, italic, display: kerningOf(table.kerning.display) },
  };
}

/** From runs: first, last, first, last … */
function codesOf(runs: readonly number[]): number[] {
  const codes: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    for (let code = runs[at]!; code <= runs[at + 1]!; code++) codes.push(code);
  }
  return codes;
}

function widthsOf(codes: readonly number[], written: string): Uint16Array {
  const widths = new Uint16Array(end);
  codes.forEach((code, index) => {
    const [high, low] = [written.charCodeAt(2 * index), written.charCodeAt(2 * index + 1)];
    widths[code] = (high - first) * base + low - first;
  });
  return widths;
}

function kerningOf({ left, right, values, kerns }: Written): Kerning {
  const place = (written: string, at: number) => written.charCodeAt(at) - first;
  const width = Math.max(...Array.from(right, (_, at) => place(right, at))) + 2;
  const [rows, columns] = [new Uint16Array(end), new Uint8Array(end)];
  for (let at = 0; at < left.length; at++) {
    const code = at < ascii ? 32 + at : others[at - ascii]!;
    rows[code] = (place(left, at) + 1) * width;
    columns[code] = place(right, at) + 1;
  }
  const matrix = new Int16Array((kerns.length + 1) * width);
  kerns.forEach((row, index) => {
    for (let at = 0; at < row.length; at += 2) {
      matrix[(index + 1) * width + place(row, at) + 1] = values[place(row, at + 1)]!;
    }
  });
  return { rows, columns, matrix };
}
