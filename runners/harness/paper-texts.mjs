import { openChromium } from './chromium.mjs';
import { shownTexts } from './shown-texts.mjs';

/**
 * The texts of a document on paper, in order, and the name in the footers of its pages.
 * @param {string} html
 * @param {(page: import('puppeteer').Page) => Promise<void>} [visit] called with the page
 * @returns {Promise<{ texts: string[], person: string }>}
 */
export async function textsOnPaper(html, visit) {
  const page = await (await openChromium()).newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.emulateMediaType('print');
    const person = await page.evaluate(() => document.documentElement.dataset['name'] ?? '');
    const shown = await page.evaluate(`(${shownTexts})(document)`);
    await visit?.(page);
    const texts = /** @type {ReturnType<typeof shownTexts>} */ (shown);
    return { texts: texts.map(({ text }) => text), person };
  } finally {
    await page.close();
  }
}
