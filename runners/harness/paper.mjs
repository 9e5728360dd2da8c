// Assertions about PDFs, whatever tool printed them.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from './chromium.mjs';
import { holdsWords } from './expect.mjs';
import { runProgram } from './program.mjs';

/** Sizes in millimetres. @type {Record<string, [number, number]>} */
export const papers = { A4: [210, 297], Letter: [215.9, 279.4] };

/**
 * Allows for playwright's A4, which is a third of a millimetre larger.
 * @param {string} paper
 * @param {[number, number]} size
 */
const isPaper = (paper, size) =>
  papers[paper]?.every((side, at) => Math.abs(side - (size[at] ?? 0)) < 0.5);

/** Minimum distance of text from the edge, in points, because many printers cannot print closer to it. */
const edge = (6 / 25.4) * 72;

/**
 * @typedef {object} Sheet
 * @property {number} width in millimetres
 * @property {number} height
 * @property {Record<string, number>} paints how often each kind of area and each colour is painted
 * @property {{ name: string, type: string, embedded: boolean }[]} fonts
 * @property {{ text: string, x: number, y: number, width: number }[]} texts in points, from the lower left corner
 */

/** @param {string} file @returns {Promise<Sheet[]>} */
export async function readPaper(file) {
  const script = fileURLToPath(new URL('read-paper.mjs', import.meta.url));
  const { stdout } = await runProgram(process.execPath, [script, file], { folder: '.' });
  return JSON.parse(stdout);
}

/**
 * Prints a page with its own paper size, margins and colours, for comparison.
 * @param {string} html @param {string} format for pages without a paper size @param {string} folder
 */
export async function printed(html, format, folder) {
  const page = await (await openChromium()).newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    /** @type {import('puppeteer').PDFOptions} */
    const options = { printBackground: true, preferCSSPageSize: true };
    const file = join(folder, 'expected.pdf');
    writeFileSync(file, await page.pdf({ ...options, format: /** @type {any} */ (format) }));
    return await readPaper(file);
  } finally {
    await page.close();
  }
}

/**
 * Asserts that a PDF has the right paper size, margins, embedded fonts and all words.
 * @param {Sheet[]} sheets
 * @param {string | null} paper null for tools that choose it themselves
 * @param {string[]} words
 */
export function isOnPaper(sheets, paper, words) {
  for (const { width, height, fonts, texts } of sheets) {
    const size = `${width} × ${height} mm`;
    if (paper) assert.ok(isPaper(paper, [width, height]), `${size} instead of ${paper}`);
    const [right, top] = [(width / 25.4) * 72 - edge, (height / 25.4) * 72 - edge];
    const outside = texts.filter(
      (t) => t.x < edge || t.x + t.width > right || t.y < edge || t.y > top,
    );
    assert.deepEqual(
      outside.map(({ text }) => text),
      [],
      'texts in the margin',
    );
    assert.deepEqual(
      fonts.filter(({ embedded }) => !embedded),
      [],
      'fonts that are not embedded',
    );
  }
  holdsWords(sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '), words);
}

/**
 * Asserts that two PDFs show the same: pages, positions of lines, fonts, areas and colours.
 * @param {Sheet[]} sheets @param {Sheet[]} expected
 */
export function samePaper(sheets, expected) {
  const drawn = (/** @type {Sheet[]} */ all) =>
    all.map((sheet) => ({
      paints: sheet.paints,
      fonts: sheet.fonts.map(({ name }) => name).sort(),
      lines: linesOf(sheet).map(({ text }) => text),
    }));
  assert.deepEqual(drawn(sheets), drawn(expected), 'another PDF than the document asks for');
  const wanted = expected.flatMap(linesOf);
  const moved = sheets.flatMap(linesOf).filter(({ left, top }, index) => {
    const line = wanted[index];
    return !line || Math.abs(line.left - left) > 2 || Math.abs(line.top - top) > 2;
  });
  assert.deepEqual(moved, [], 'lines that stand elsewhere than the document asks for');
}

/**
 * The lines of a page from its upper left corner. Joins texts, because tagged PDFs split them differently.
 * @param {Sheet} sheet
 */
function linesOf({ texts, height }) {
  /** @type {Map<number, { text: string, left: number, top: number }>} */
  const lines = new Map();
  for (const { text, x, y } of texts) {
    const line = lines.get(y) ?? { text: '', left: x, top: (height / 25.4) * 72 - y };
    line.text += text.replace(/\s/g, '');
    line.left = Math.min(line.left, x);
    lines.set(y, line);
  }
  return [...lines.values()].sort((a, b) => a.top - b.top);
}
