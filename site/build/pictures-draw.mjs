import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./pictures-shots.mjs').Shot} Shot */

/** The folder of the pictures, below the site's root, where Vite finds them. */
const cache = '/node_modules/.cache/gallery';
const root = fileURLToPath(new URL('..', import.meta.url));

const quality = 78;
/** Increase this if pictures of the same pages would look different. */
const edition = 1;

const hashOf = (/** @type {Shot} */ shot) =>
  createHash('sha256')
    .update(JSON.stringify([edition, quality, shot]))
    .digest('hex')
    .slice(0, 16);

/** The path of a shot's picture below the site's root. @param {Shot} shot */
export const addressOf = (shot) => `${cache}/${hashOf(shot)}/${shot.name}.webp`;

const fileOf = (/** @type {Shot} */ shot) => `${root}${addressOf(shot).slice(1)}`;

/**
 * The size of a picture in its own pixels, read from the file, as Chromium rounds clips itself.
 * @param {Shot} shot
 * @throws {Error} if it is not a simple WebP file, as Chromium makes them
 */
export function sizeOf(shot) {
  const file = readFileSync(fileOf(shot));
  const kind = file.toString('latin1', 8, 16);
  // https://developers.google.com/speed/webp/docs/riff_container: with transparency, and without.
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
 * Takes the pictures that do not exist yet.
 * @param {Shot[]} shots
 * @returns {Promise<number>} the number of new pictures
 * @throws {Error} with a message of one line, if there is no browser
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
      // Renamed when complete, so that an interrupted build leaves no broken picture.
      writeFileSync(`${file}.part`, await draw(page, session, shot));
      renameSync(`${file}.part`, file);
    }
  } finally {
    await browser.close();
  }
  return missing.length;
}
