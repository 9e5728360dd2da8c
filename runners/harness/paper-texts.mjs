import { openChromium } from './chromium.mjs';
import { shownTexts } from './shown-texts.mjs';

/**
 * The texts that a document has on paper, in its order, and the name at the foot of its pages.
 * @param {string} html
 * @param {(page: import('puppeteer').Page) => Promise<void>} [visit] what is to be done with the page
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
