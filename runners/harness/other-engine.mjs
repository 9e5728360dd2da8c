// Compares another browser engine with Chromium, on screen and in print.
import assert from 'node:assert/strict';
import { withoutFeet } from '../extractors/feet.mjs';
import { openChromium } from './chromium.mjs';
import { wordsOf } from './expect.mjs';
import { sightsOf } from './frames.mjs';
import { looksAlike } from './look-alike.mjs';
import { compareOrder } from './order.mjs';
import { isOnPaper, readPaper } from './paper.mjs';
import { textsOnPaper } from './paper-texts.mjs';
import { documentsOf } from './people.mjs';
import { sampleOf } from './sample.mjs';

/** @typedef {import('./user-folder.mjs').User} User */

/**
 * Asserts that the sample and the people look as in Chromium, at every width.
 * @param {User} user
 * @param {Parameters<typeof sightsOf>[1]} page of the other engine
 */
export async function showsAsChromium(user, page) {
  const documents = documentsOf(user.theme.render);
  const own = await (await openChromium()).newPage();
  try {
    await own.setViewport({ width: 1400, height: 1000 });
    const [sights, chromium] = [await sightsOf(documents, page), await sightsOf(documents, own)];
    looksAlike(sights, chromium);
  } finally {
    await own.close();
  }
}

/**
 * Asserts that the engine's PDFs contain all texts in the order of the document, and that the sample has two pages.
 * @param {User} user
 * @param {(html: string, file: string) => Promise<void>} print prints on A4 to a file
 */
export async function printsInOrder(user, print) {
  const problems = [];
  for (const [name, html] of Object.entries(documentsOf(user.theme.render))) {
    const file = user.path(`${name}.pdf`);
    await print(html, file);
    const sheets = await readPaper(file);
    const { texts, person } = await textsOnPaper(html);
    const read = sheets.map((sheet) => sheet.texts.map(({ text }) => text).join('')).join('\f');
    const { torn, moved } = compareOrder(texts, withoutFeet(read, person));
    if (torn.length + moved.length) problems.push({ name, torn, moved });
    isOnPaper(sheets, 'A4', name === 'resume' ? wordsOf(sampleOf(user)) : []);
    if (name === 'resume') assert.equal(sheets.length, 2, 'pages of the sample');
  }
  assert.deepEqual(problems, []);
}
