// `npm run pictures`: the README's pictures, made from resume.json.
// `npm run pictures -- FOLDER résumé.json …`: every page of any résumés, on screen and on paper.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfRenderOptions, render } from '../dist/index.js';
import { launch } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = `${root}docs/pictures`, ...files] = process.argv.slice(2);

/** How each screen shows a page. @type {Record<string, { width: number, height: number, scale: number, dark: boolean }>} */
const screens = {
  desktop: { width: 1100, height: 900, scale: 1, dark: false },
  dark: { width: 1100, height: 900, scale: 1, dark: true },
  phone: { width: 360, height: 780, scale: 2, dark: false },
};

/** @param {import('puppeteer').Page} page @param {string} name */
async function takeScreens(page, name) {
  for (const [screen, { width, height, scale, dark }] of Object.entries(screens)) {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    const value = dark ? 'dark' : 'light';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    // The README shows the first screen, a look at a résumé all of it.
    const path = join(folder, `${name}-${screen}.png`);
    await page.screenshot({
      path: /** @type {`${string}.png`} */ (path),
      fullPage: files.length > 0,
    });
  }
  await page.emulateMediaFeatures([]);
}

/** Draws every page of a PDF. @param {Uint8Array} data @param {string} name */
async function drawPages(data, name) {
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1.6 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render(/** @type {any} */ ({ canvas, viewport })).promise;
    writeFileSync(join(folder, `${name}-page-${number}.png`), canvas.toBuffer('image/png'));
  }
}

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const file of files.length ? files : [`${root}resume.json`]) {
  const name = basename(file, '.json');
  const page = await browser.newPage();
  await page.setContent(render(JSON.parse(readFileSync(file, 'utf8'))));
  await takeScreens(page, name);
  await drawPages(await page.pdf({ ...pdfRenderOptions, format: 'A4' }), name);
  await page.close();
}
await browser.close();
console.log(`Wrote the pictures to ${folder}`);
