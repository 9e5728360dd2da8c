// `npm run fonts` writes the glyph widths of the embedded fonts for src/fit, one file for each family.
// The same fonts give the same tables; a test generates them again and compares.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import { faces } from './font-sources.mjs';

/** Numbers are stored as characters from this code point on: two for a width, one for an index. */
const first = 35;
const base = 90;
/** Kerning values are rounded to multiples of this, in thousandths of an em. */
const step = 2;

/** The characters whose kerning is stored: ASCII, the apostrophe and the en dash. */
const kerned = [...Array.from({ length: 95 }, (_, index) => 32 + index), 0x2019, 0x2013];

const folder = new URL('../styles/fonts/', import.meta.url);

/** @typedef {import('fontkit').Font} Font */

/** Each character of a style with the first font that has it. @param {string} family @param {string} cut */
function charactersOf(family, cut) {
  /** @type {Map<number, Font>} */
  const fonts = new Map();
  for (const { file } of faces.filter(({ file }) =>
    file.startsWith(cut === 'display' ? 'display-' : `${family}-${cut}-`),
  )) {
    const font = /** @type {Font} */ (openSync(fileURLToPath(new URL(file, folder))));
    for (const code of font.characterSet) if (!fonts.has(code)) fonts.set(code, font);
  }
  return fonts;
}

/** @param {Map<number, Font>} fonts @param {number} code */
function widthOf(fonts, code) {
  const font = fonts.get(code);
  return font
    ? Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000)
    : 0;
}

/** How far, in thousandths of an em, an accented letter may differ in width from its base letter. */
const hair = 8;

/**
 * Whether a letter has the width of its base letter in all styles.
 * @param {Map<number, Font>[]} cuts
 * @param {number} code
 */
function isAsItsLetter(cuts, code) {
  const letter = String.fromCodePoint(code).normalize('NFD').codePointAt(0) ?? code;
  return (
    letter !== code &&
    cuts.every(
      (fonts) =>
        !fonts.has(code) || Math.abs(widthOf(fonts, letter) - widthOf(fonts, code)) <= hair,
    )
  );
}

/** The kerning table of a style. @param {Map<number, Font>} fonts */
function kerningOf(fonts) {
  const font = /** @type {Font} */ (fonts.get(32));
  // One string with this character before each of the others, so every second glyph is this character.
  const pairs = kerned.map((left) => {
    const text = kerned.map((right) => String.fromCodePoint(left, right)).join('');
    const { positions } = font.layout(text);
    return kerned.map((right, at) => {
      if (fonts.get(left) !== font || fonts.get(right) !== font) return 0;
      const advance = positions[2 * at]?.xAdvance ?? 0;
      return Math.round((advance - widthOf(fonts, left)) / step) * step;
    });
  });
  const rows = alike(pairs);
  const columns = alike(kerned.map((_, column) => rows.kinds.map((row) => row[column] ?? 0)));
  const matrix = rows.kinds.map((_, row) => columns.kinds.map((column) => column[row] ?? 0));
  const values = [...new Set(matrix.flat())].filter(Boolean).sort((one, other) => one - other);
  const written = (/** @type {number[]} */ places) =>
    String.fromCharCode(...places.map((place) => first + place));
  return {
    left: written(rows.of),
    right: written(columns.of),
    values,
    // For each row: the columns with kerning, each with the index of its value.
    kerns: matrix.map((row) =>
      written(row.flatMap((kern, column) => (kern ? [column, values.indexOf(kern)] : []))),
    ),
  };
}

/** Removes duplicate lists: the distinct ones, and for each given list its index there. @param {number[][]} lists */
function alike(lists) {
  const keys = lists.map(String);
  const unique = [...new Set(keys)];
  return {
    kinds: unique.map((key) => lists[keys.indexOf(key)] ?? []),
    of: keys.map((key) => unique.indexOf(key)),
  };
}

/** @param {number} width */
const pairOf = (width) =>
  String.fromCharCode(first + Math.floor(width / base), first + (width % base));

/** Compresses sorted numbers to ranges: first, last, first, last … @param {readonly number[]} codes */
const runsOf = (codes) =>
  codes.flatMap((code, index) => [
    ...(codes[index - 1] === code - 1 ? [] : [code]),
    ...(codes[index + 1] === code + 1 ? [] : [code]),
  ]);

/** The table of a font family, as JSON. @param {string} family */
export function advanceTable(family) {
  const cuts = ['regular', 'semibold', 'italic', 'display'];
  const fonts = cuts.map((cut) => charactersOf(family, cut));
  const codes = [...(fonts[0]?.keys() ?? [])]
    .filter((code) => code >= 32 && code < 0xfff0 && !isAsItsLetter(fonts, code))
    .sort((one, other) => one - other);
  const [font] = fonts[0]?.values() ?? [];
  if (!font) throw new Error(`No faces of ${family}`);
  const inEm = (/** @type {number} */ units) => units / font.unitsPerEm;
  const table = {
    ascent: inEm(font.ascent),
    descent: inEm(-font.descent),
    characters: runsOf(codes),
    widths: Object.fromEntries(
      cuts.map((cut, index) => [
        cut,
        codes.map((code) => pairOf(widthOf(fonts[index] ?? new Map(), code))).join(''),
      ]),
    ),
    // Semi-bold texts are short, so the kerning of the regular style is close enough.
    kerning: {
      regular: kerningOf(fonts[0] ?? new Map()),
      italic: kerningOf(fonts[2] ?? new Map()),
      display: kerningOf(fonts[3] ?? new Map()),
    },
  };
  return `${JSON.stringify(table)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const family of ['sans', 'serif']) {
    writeFileSync(
      new URL(`../src/fit/advances/${family}.json`, import.meta.url),
      advanceTable(family),
    );
  }
}
