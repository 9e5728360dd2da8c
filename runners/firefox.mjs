import { writeFileSync } from 'node:fs';
import { withFirefox } from './harness/firefox.mjs';
import { printsInOrder, showsAsChromium } from './harness/other-engine.mjs';

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'Firefox',
  folder: 'runners/folders/browser',
  packages: [],
  version: () => withFirefox((_, version) => Promise.resolve(version)),
  checks: {
    'the sample and a dozen people at 1280 and 360 px: the words of Chromium in their order, lines and heights alike, nothing wider than the window, faces loaded, nothing asked for':
      (user) => withFirefox((page) => showsAsChromium(user, page)),

    'their PDFs on A4: every text whole and in the order of the document, faces embedded, two pages for the sample':
      (user) =>
        withFirefox((page) =>
          printsInOrder(user, async (html, file) => {
            await page.setContent(html, { waitUntil: 'load' });
            writeFileSync(file, await page.pdf({ format: 'A4', printBackground: true }));
          }),
        ),
  },
};
