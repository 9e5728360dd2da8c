import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./pictures-shots.mjs').Shot} Shot */

/** Below the root of the site, where Vite finds it. */
const cache = '/node_modules/.cache/gallery';
const root = fileURLToPath(new URL('..', import.meta.url));

const quality = 78;
/** Counts up when pictures of the same pages would look different. */
const edition = 1;

const hashOf = (/** @type {Shot} */ shot) =>
  createHash('sha256')
    .update(JSON.stringify([edition, quality, shot]))
    .digest('hex')
    .slice(0, 16);

/** The address of a shot's picture below the root of the site. @param {Shot} shot */
export const addressOf = (shot) => `${cache}/${hashOf(shot)}/${shot.name}.webp`;

const fileOf = (/** @type {Shot} */ shot) => `${root}${addressOf(shot).slice(1)}`;

/**
 * The size of a drawn picture, in its own pixels: where a clip is a hair off, Chromium decides.
 * @param {Shot} shot
 * @throws {Error} when it is no simple WebP, as Chromium's are
 */
export function sizeOf(shot) {
  const file = readFileSync(fileOf(shot));
  const kind = file.toString('latin1', 8, 16);
  // https://developers.google.com/speed/webp/docs/riff_container: with a transparent edge, and without.
  if (kind === 'WEBPVP8X')
    return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
  if (kind === 'WEBPVP8 ')
    return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
  throw new Error(`${shot.name} is no WebP.`);
}

/** @param {import('puppeteer').Page} page @param {import('puppeteer').CDPSession} session @param {Shot} shot */
async function draw(page, session, { html, window, clip, scale }) {
  await page.setViewport(window);
  await page.setContent(html);
  await page.evaluate('document.fonts.ready');
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip: { ...clip, scale },
    captureBeyondViewport: true,
  });
  return Buffer.from(data, 'base64');
}

/**
 * Draws the pictures that were not drawn yet.
 * @param {Shot[]} shots
 * @returns {Promise<number>} how many were drawn
 * @throws {Error} of one line, when there is no browser
 */
export async function drawMissing(shots) {
  const missing = shots.filter((shot) => !existsSync(fileOf(shot)));
  if (!missing.length) return 0;
  const { launch } = await import(new URL('../../build/browser.mjs', import.meta.url).href);
  const browser = await launch({ args: ['--hide-scrollbars'] });
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    for (const shot of missing) {
      const file = fileOf(shot);
      mkdirSync(dirname(file), { recursive: true });
      // A build that is stopped leaves no half a picture.
      writeFileSync(`${file}.part`, await draw(page, session, shot));
      renameSync(`${file}.part`, file);
    }
  } finally {
    await browser.close();
  }
  return missing.length;
}
