// `npm run pictures`: writes the pictures for the README and the docs, and the example PDF. Run `npm run build` first.
// `npm run pictures -- FOLDER résumé.json …`: writes every page of the given résumés, on screen and on paper.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pdfRenderOptions, render } from '../dist/index.js';
import { resumeOf } from './pictures/person.mjs';
import { launch } from './browser.mjs';
import { screens } from './pictures/list.mjs';
import { drawLook } from './pictures/look.mjs';
import { looks } from './pictures/looks.mjs';
import { drawSheets } from './pictures/sheets.mjs';
import { drawTogether } from './pictures/together.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = `${root}docs/pictures`, ...files] = process.argv.slice(2);

/** @param {string} name @param {Uint8Array} content */
function write(name, content) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** @param {import('puppeteer').Page} page @param {string} name */
async function takeScreens(page, name) {
  for (const [screen, { width, height, scale, dark }] of Object.entries(screens)) {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    const value = dark ? 'dark' : 'light';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    // For the docs, only the first screen; for given résumés, the whole page.
    write(`${name}-${screen}.png`, await page.screenshot({ fullPage: files.length > 0 }));
  }
  await page.emulateMediaFeatures([]);
}

/** @param {import('puppeteer').Page} page */
const printed = (page) => page.pdf({ ...pdfRenderOptions, format: 'A4' });

const browser = await launch();
for (const file of files.length ? files : [`${root}resume.json`]) {
  const name = basename(file, '.json');
  const page = await browser.newPage();
  await page.setContent(render(JSON.parse(readFileSync(file, 'utf8'))));
  await takeScreens(page, name);
  const sheets = await drawSheets(await printed(page), 1.6);
  sheets.forEach((sheet, at) => write(`${name}-page-${at + 1}.png`, sheet.toBuffer('image/png')));
  await page.close();
}
if (!files.length) {
  const page = await browser.newPage();
  await page.setContent(render(resumeOf('engineer'), { page: { size: 'A4' } }));
  const pdf = await printed(page);
  write('example.pdf', pdf);
  write('ordinal.png', await drawTogether(page, pdf));
  for (const [name, look] of Object.entries(looks))
    write(`options/${name}.webp`, await drawLook(page, look));
}
await browser.close();
console.log(`Wrote the pictures to ${folder}`);
