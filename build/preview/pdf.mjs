import { launch } from '../browser.mjs';
import { withInfo } from '../pdf-info.mjs';

/**
 * The PDF of a page, with the options that resumed would take.
 * @param {string} html
 * @param {import('puppeteer').PDFOptions} options
 * @returns {Promise<Uint8Array>}
 * @throws {Error} of one line, when there is no browser
 */
export async function printPdf(html, options) {
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    await tab.setContent(html);
    return withInfo(await tab.pdf(options), html);
  } finally {
    await browser.close();
  }
}
