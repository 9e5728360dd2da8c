import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * What a first visit loads until its page is there, as gzip has it, in bytes. What the service worker keeps for later is
 * not among it.
 * @param {import('puppeteer').Browser} browser
 * @param {string} address of the built site
 */
export async function firstLoad(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** @type {Set<string>} */
  const asked = new Set();
  page.on('request', (request) => {
    if (request.url().startsWith(address)) asked.add(request.url());
  });
  // Its requests are not those of the page.
  await page.evaluateOnNewDocument('delete Navigator.prototype.serviceWorker');
  await page.goto(address);
  await page.waitForFunction(() => /page/.test(document.querySelector('.told')?.textContent ?? ''));
  await page.waitForNetworkIdle({ idleTime: 1000 });
  await context.close();
  const files = [...asked].map((url) => new URL(url).pathname.slice(1) || 'index.html');
  const sizes = files.map((file) => gzipSync(readFileSync(`${dist}${file}`)).length);
  const sum = (/** @type {(file: string) => boolean} */ isCounted) =>
    files.reduce((sum, file, index) => sum + (isCounted(file) ? (sizes[index] ?? 0) : 0), 0);
  return { files, all: sum(() => true), scripts: sum((file) => file.endsWith('.js')) };
}
