// `npm run bench`: from a key to its page, and what a first visit loads. `npm run build` comes first.
import { readFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { launch } from '../../build/browser.mjs';
import { firstLoad } from './first-load.mjs';
import { openTab } from './tab.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = readFileSync(`${root}../resume.json`, 'utf8');

/** The sample, with its jobs and projects again and again: ten pages. */
function tenPages() {
  const resume = JSON.parse(sample);
  for (const name of ['work', 'projects'])
    resume[name] = Array.from({ length: 7 }, () => resume[name]).flat();
  return JSON.stringify(resume, null, 2);
}

/** @type {Record<string, string>} */
const resumes = { 'the sample, 2 pages': sample, 'ten pages': tenPages() };
const keys = 40;

const server = await preview({ root, preview: { port: 0 }, logLevel: 'error' });
const address = /** @type {string} */ (server.resolvedUrls?.local[0]);
const browser = await launch();

const { scripts, all } = await firstLoad(browser, address);
console.log(`First load, gzip: ${kilobytes(all)} kB, of which scripts ${kilobytes(scripts)} kB\n`);
console.log('| Key to page | pages | median ms | quartiles |\n| --- | --: | --: | --: |');
for (const [name, text] of Object.entries(resumes)) {
  const { pages, times } = await typing(text);
  times.sort((one, other) => one - other);
  const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)]?.toFixed(1);
  console.log(`| ${name} | ${pages} | ${at(0.5)} | ${at(0.25)}–${at(0.75)} |`);
}
await browser.close();
await server.close();

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

/**
 * Types into a résumé's summary, key by key, each when the page of the last is there. Puppeteer's own pages add worlds of
 * JavaScript to every frame, which no visitor's browser does: the keys go through the browser's protocol alone.
 * @param {string} text
 */
async function typing(text) {
  const { session, evaluate, press } = await openTab(browser, address);
  await evaluate(paste, text);
  await later(3000);
  // To the end of the summary, which stands in the eighth line.
  await evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.cm-content')).focus());
  await press('Home', 36, { modifiers: 2 });
  for (let line = 1; line < 8; line++) await press('ArrowDown', 40);
  await press('End', 35);
  for (let left = 0; left < 3; left++) await press('ArrowLeft', 37);
  await evaluate(() => {
    const times = /** @type {any} */ (window.times = []);
    let start = 0;
    addEventListener('keydown', () => (start = performance.now()), true);
    document.querySelector('.page')?.addEventListener('shown', () => {
      if (start) times.push(performance.now() - start);
      start = 0;
    });
  });
  // The page is measured in the pauses between keys, not within them.
  for (let key = 0; key < keys; key++) {
    await press('e', 69, { text: 'e' });
    await later(500);
  }
  const { pages, times } = await evaluate(() => ({
    pages: Number.parseInt(document.querySelector('.told')?.textContent ?? '', 10),
    times: /** @type {any} */ (window.times),
  }));
  await session.send('Page.close');
  if (times.length < keys) throw new Error(`Only ${times.length} of ${keys} keys were shown.`);
  return { pages, times: times.slice(5) };
}

/** @param {string} text */
function paste(text) {
  const content = /** @type {Element} */ (document.querySelector('.cm-content'));
  getSelection()?.selectAllChildren(content);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  content.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}
