import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** @typedef {import('@napi-rs/canvas').Canvas} Canvas */

/**
 * Draws every page of a PDF.
 * @param {Uint8Array} pdf
 * @param {number} scale from points to pixels
 * @returns {Promise<Canvas[]>}
 */
export async function drawSheets(pdf, scale) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render(/** @type {any} */ ({ canvas, viewport })).promise;
    sheets.push(canvas);
  }
  return sheets;
}

/**
 * Cuts out a part of a page and scales it to a width.
 * @param {Canvas} sheet
 * @param {import('./looks.mjs').Part} part
 * @param {number} width in pixels
 */
export function cut(sheet, { from = 0, to, left = 0, width: share = 1 }, width) {
  const [wide, high] = [share * sheet.width, (to - from) * sheet.height];
  const canvas = createCanvas(width, Math.round((width * high) / wide));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  const source = [left * sheet.width, from * sheet.height, wide, high];
  context.drawImage(
    sheet,
    .../** @type {[number, number, number, number]} */ (source),
    0,
    0,
    width,
    canvas.height,
  );
  return canvas;
}

/**
 * Draws pages side by side on grey, scaled to a width.
 * @param {readonly Canvas[]} sheets
 * @param {number} width in pixels
 * @param {number} places number of pages that fill the width
 */
export function sideBySide(sheets, width, places) {
  const gap = 12;
  const wide = Math.floor((width - gap * (places + 1)) / places);
  const [first] = sheets;
  if (!first) throw new Error('There is no sheet to draw.');
  const high = Math.round((wide * first.height) / first.width);
  const canvas = createCanvas(width, high + 2 * gap);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#dfe3e8';
  context.fillRect(0, 0, canvas.width, canvas.height);
  sheets.forEach((sheet, at) => context.drawImage(sheet, gap + at * (wide + gap), gap, wide, high));
  return canvas;
}
