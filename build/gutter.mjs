// How much room the dates of a language need beside a text: measured when `npm run cldr` writes a language's file.
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

/** The usual gutter, as styles/tokens.css has it, and the widest that a range of two months may ask for; in rem. */
const [usual, widest] = [9.8, 13.6];
/** The size of dates, and the room behind them, as styles/entry.css has them. */
const [size, padding] = [0.9231, 0.6];

/**
 * Widths of letters that our faces do not have, as Noto's are, in their size: marks above and below take no room,
 * and Arabic letters more at the end of a word.
 * @type {[letters: RegExp, width: number][]}
 */
const others = [
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\uFF5E]/u, 1],
  [/\p{sc=Hangul}/u, 0.97],
  [/\p{Mn}/u, 0],
  [/\p{Nd}/u, 0.52],
  [/[سشصض]/u, 0.95],
  [/[اأإآل]/u, 0.28],
  [/[دذرزوعغحجخکكگ]/u, 0.45],
  [/[طظ]/u, 0.6],
  [/\p{sc=Arabic}/u, 0.35],
  [/[יוןז׳״]/u, 0.33],
  [/\p{sc=Hebrew}/u, 0.6],
  [/\p{sc=Thai}/u, 0.53],
  [/\u0BC8/u, 1.2],
  [/\p{sc=Tamil}/u, 0.95],
  [/\p{Mc}|\u0970/u, 0.35],
  [/./u, 0.63],
];

const file = new URL('../node_modules/source-sans/TTF/SourceSans3-Regular.ttf', import.meta.url);
const font = /** @type {import('fontkit').Font} */ (openSync(fileURLToPath(file)));

/** Digits are tabular; those of East Asian faces are wider. @param {string} text */
function widthOf(text) {
  const isWide = /[\p{sc=Han}\p{sc=Hangul}]/u.test(text);
  let width = 0;
  for (const letter of text) {
    if (isWide && /[ -~]/.test(letter)) width += letter === ' ' ? 0.224 : 0.555;
    else if (font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) {
      width += font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
    } else width += others.find(([letters]) => letters.test(letter))?.[1] ?? 0;
  }
  const ends = text.match(/[\p{sc=Arabic}](?<![اأإآدذرزو\p{Mn}\p{Nd}])(?!\p{L})/gu)?.length ?? 0;
  return width + ends * 0.45;
}

/**
 * The gutter in which a job that goes on stands in one line, whenever it began; and so does one from month to month,
 * unless it is very long.
 * @param {readonly string[]} months each month of a year, as it is printed
 * @param {string} between a range's two ends
 * @param {string} present
 * @param {number} [stretch] where a language's letters are wider than the font's own
 * @returns {number | undefined} in rem; undefined for the usual one
 */
export function gutterOf(months, between, present, stretch = 1) {
  const month = months.reduce((one, other) => (widthOf(other) > widthOf(one) ? other : one));
  const room = (/** @type {string} */ range) => widthOf(range) * size * stretch + padding;
  const wanted = Math.max(
    room(month + between + present),
    Math.min(room(month + between + month), widest),
  );
  const gutter = Math.ceil(wanted * 10 - 0.05) / 10;
  return gutter > usual ? gutter : undefined;
}
