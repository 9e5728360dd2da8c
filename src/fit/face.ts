import type { Style } from '../view/view';

/** A table written by `build/advances.mjs`, which documents the format. */
interface Table {
  ascent: number;
  descent: number;
  characters: readonly number[];
  widths: Readonly<Record<keyof Face['widths'], string>>;
  kerning: Readonly<Record<'regular' | 'italic' | 'display', Written>>;
}

/** Kerning in that format. */
interface Written {
  left: string;
  right: string;
  values: readonly number[];
  kerns: readonly string[];
}

/** How much a character moves towards the one before it. */
export interface Kerning {
  /** The start of a character's row in the matrix, and its column; 0 if it is not kerned. */
  rows: Uint16Array;
  columns: Uint8Array;
  matrix: Int16Array;
}

/** The metrics of a family. */
export interface Face {
  /** In em. */
  ascent: number;
  descent: number;
  /** The widths of each cut's characters by their codes, in thousandths of the size; 0 if it lacks a character. */
  widths: Record<'regular' | 'semibold' | 'italic' | 'display', Uint16Array>;
  kerning: Record<keyof Face['widths'], Kerning>;
}

const [first, base] = [35, 90];
/** The number of ASCII characters that are kerned; so are ’ and –. */
const ascii = 95;
const others = [0x2019, 0x2013];
/** Our faces have no characters from here on. */
const end = 0x2800;

const made: { [family in Style['font']]?: Face } = {};

/** The metrics of a family; system fonts are measured as sans. */
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
