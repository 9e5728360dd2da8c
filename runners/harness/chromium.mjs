// The Chromium that all runners use, and that checks their output: found or unpacked by this repository.
import { launch, launched } from '../../build/browser.mjs';
import { NotRun } from './not-run.mjs';

/** @type {ReturnType<typeof launch> | undefined} */
let opened;

/** @throws {NotRun} if there is no browser, with advice */
export async function openChromium() {
  opened ??= launch();
  try {
    return await opened;
  } catch (error) {
    throw new NotRun(error instanceof Error ? error.message : String(error));
  }
}

export async function closeChromium() {
  const browser = await opened?.catch(() => null);
  await browser?.close();
}

/** Its version, or null if no runner needed it. */
export const chromiumVersion = async () => (await opened?.catch(() => null))?.version() ?? null;

/** Environment variables that make a tool start the same Chromium. @returns {Promise<Record<string, string>>} */
export async function chromiumEnv() {
  await openChromium();
  return { ...launched?.env, PUPPETEER_EXECUTABLE_PATH: launched?.executablePath ?? '' };
}

/**
 * What is visible on a page and on the network.
 * @typedef {object} Sight
 * @property {string} text the visible text
 * @property {string[]} requests the URLs it requested, except its own
 * @property {string[]} complaints from the console, scripts and Content-Security-Policy
 */

/**
 * Opens a document or a URL.
 * @param {{ html: string } | { address: string }} shown
 * @param {(page: import('puppeteer').Page) => Promise<void>} [visit] gets the open page
 * @returns {Promise<Sight>}
 */
export async function look(shown, visit) {
  const page = await (await openChromium()).newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
  });
  try {
    if ('html' in shown) await page.setContent(shown.html, { waitUntil: 'load' });
    else await page.goto(shown.address, { waitUntil: 'load' });
    await visit?.(page);
    const texts = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => document.body.innerText)),
    );
    const own = /^(data|about|blob):/;
    return {
      text: texts.join('\n'),
      requests: requests.filter((url) => !own.test(url)),
      complaints,
    };
  } finally {
    await page.close();
  }
}
