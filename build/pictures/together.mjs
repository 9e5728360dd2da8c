import { createCanvas, loadImage } from '@napi-rs/canvas';
import { drawSheets } from './sheets.mjs';

const size = { width: 1280, height: 1034 };
const sheetBox = { x: 90, y: 50, width: 660 };
const phoneBox = { x: 850, y: 157, width: 330, height: 720, round: 34 };
const window = { width: 375, height: 818, deviceScaleFactor: 2 };

/**
 * Draws the page on paper and on a phone, side by side, for the README.
 * @param {import('puppeteer').Page} page with the résumé
 * @param {Uint8Array} pdf
 * @returns {Promise<Buffer>} a PNG image
 */
export async function drawTogether(page, pdf) {
  const [sheet] = await drawSheets(pdf, 2);
  if (!sheet) throw new Error('The PDF has no page.');
  await page.setViewport(window);
  const phone = await loadImage(await page.screenshot());
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#e8ebef';
  context.fillRect(0, 0, size.width, size.height);
  context.shadowColor = 'rgb(20 30 40 / 25%)';
  context.shadowBlur = 24;
  context.shadowOffsetY = 8;
  const height = (sheetBox.width * sheet.height) / sheet.width;
  context.drawImage(sheet, sheetBox.x, sheetBox.y, sheetBox.width, height);
  drawPhone(context, phone);
  return canvas.toBuffer('image/png');
}

/** @param {import('@napi-rs/canvas').SKRSContext2D} context @param {import('@napi-rs/canvas').Image} screen */
function drawPhone(context, screen) {
  const { x, y, width, height, round } = phoneBox;
  const frame = 10;
  context.fillStyle = '#1c2126';
  context.beginPath();
  context.roundRect(x - frame, y - frame, width + 2 * frame, height + 2 * frame, round + frame);
  context.fill();
  context.shadowColor = 'transparent';
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, round);
  context.clip();
  context.drawImage(screen, x, y, width, height);
  context.restore();
}
