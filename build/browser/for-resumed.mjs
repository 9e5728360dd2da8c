import { launch as launchBrowser } from '../browser.mjs';

/**
 * What resumed calls instead of puppeteer's `launch`.
 *
 * resumed makes `setContent` wait for 'networkidle0', which never worked there (puppeteer/puppeteer#14940): it takes
 * two seconds, and on a busy machine it times out. 'load' is enough for a page without scripts.
 * @type {typeof launchBrowser}
 */
export async function launch(options) {
  const browser = await launchBrowser(options);
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (...args) => {
    const page = await newPage(...args);
    const setContent = page.setContent.bind(page);
    page.setContent = (html) => setContent(html, { waitUntil: 'load' });
    return page;
  };
  return browser;
}
