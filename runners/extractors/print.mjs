import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfRenderOptions, render } from '../../dist/index.js';
import { closeChromium } from '../harness/chromium.mjs';
import { documentsOf } from '../harness/people.mjs';
import { textsOnPaper } from '../harness/paper-texts.mjs';
import { temporaryFolder } from '../harness/temporary-folder.mjs';

/**
 * A document printed by Chromium, and the texts that it shows, in order.
 * @typedef {{ name: string, file: string, person: string, texts: string[] }} Print
 */

/** Prints on A4. @param {string[]} files paths of résumés; if empty, the sample and the people from the tests */
export async function printAll(files) {
  const { folder } = temporaryFolder('extractors');
  /** @type {Print[]} */
  const prints = [];
  for (const [name, html] of Object.entries(
    documentsOf(render, files.length ? files : undefined),
  )) {
    const file = join(folder, `${name}.pdf`);
    const shown = await textsOnPaper(html, async (page) =>
      writeFileSync(file, await page.pdf({ ...pdfRenderOptions, format: 'A4' })),
    );
    prints.push({ name, file, ...shown });
  }
  await closeChromium();
  return prints;
}
