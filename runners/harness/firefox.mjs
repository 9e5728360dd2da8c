// An installed Firefox, controlled by puppeteer over WebDriver BiDi.
import puppeteer from 'puppeteer';
import { programOf } from './installed-program.mjs';
import { NotRun } from './not-run.mjs';

const places = {
  variable: 'FIREFOX_PATH',
  names: ['firefox', 'firefox-esr'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Opens Firefox, passes a page to the callback, and always closes it.
 * @template T
 * @param {(page: import('puppeteer').Page, version: string) => Promise<T>} visit
 * @returns {Promise<T>}
 * @throws {NotRun} if it is not installed, with advice
 */
export async function withFirefox(visit) {
  const executablePath = programOf(places);
  if (!executablePath) {
    throw new NotRun('no Firefox is installed (Debian: firefox-esr), and FIREFOX_PATH names none');
  }
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 1000 });
    return await visit(page, (await browser.version()).replace(/^\D+/, ''));
  } finally {
    await browser.close();
  }
}
