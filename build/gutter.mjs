// The gutter width that a language's dates need, measured when `npm run cldr` writes the language's file.
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

/** The default gutter (see styles/tokens.css), and the widest for a range of two months; in rem. */
const [usual, widest] = [9.8, 13.6];
/** The font size of dates and the space after them (see styles/entry.css). */
const [size, padding] = [0.9231, 0.6];

/**
 * Widths, in em, of letters that our fonts lack, as in Noto. Combining marks are 0 wide. Arabic letters are wider at
 * the end of a word (see `widthOf`).
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

/** Digits are tabular; those of East Asian fonts are wider. @param {string} text */
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
 * The gutter in which the dates of a current job fit on one line, whatever the month. Ranges of two months fit too,
 * unless they are very long.
 * @param {readonly string[]} months all months of a year, as printed
 * @param {string} between the text between the two dates of a range
 * @param {string} present
 * @param {number} [stretch] for languages with wider letters than the font's default ones
 * @returns {number | undefined} in rem; undefined for the default
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
