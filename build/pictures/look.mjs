import { createCanvas, loadImage } from '@napi-rs/canvas';
import { pdfRenderOptions, render } from '../../dist/index.js';
import { resumeOf } from './person.mjs';
import { cut, drawSheets, sideBySide } from './sheets.mjs';

const width = 480;
/** Maximum number of pages side by side. */
const places = 2;
/** High enough that text stays sharp when the page is scaled down. */
const scale = 2.5;

const windows = {
  desktop: { width: 1100, height: 700 },
  phone: { width: 390, height: 640 },
};

/**
 * Draws the effect of an option's value.
 * @param {import('puppeteer').Page} page
 * @param {import('./looks.mjs').Look} look
 * @returns {Promise<Buffer>} a WebP image
 */
export async function drawLook(page, { person, options, on, part = { to: 1 } }) {
  await page.setContent(render(resumeOf(person), options));
  const drawn =
    on === 'desktop' || on === 'phone'
      ? await screen(page, windows[on])
      : await paper(page, on === 'sheets', part);
  return drawn.toBuffer('image/webp', 82);
}

/** @param {import('puppeteer').Page} page @param {boolean} all @param {import('./looks.mjs').Part} part */
async function paper(page, all, part) {
  const sheets = await drawSheets(await page.pdf({ ...pdfRenderOptions, format: 'A4' }), scale);
  const [first] = sheets;
  if (!first) throw new Error('The PDF has no page.');
  return all ? sideBySide(sheets, width, places) : cut(first, part, width);
}

/** @param {import('puppeteer').Page} page @param {{ width: number, height: number }} window */
async function screen(page, window) {
  await page.setViewport(window);
  const image = await loadImage(await page.screenshot());
  const canvas = createCanvas(width, Math.round((width * image.height) / image.width));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
