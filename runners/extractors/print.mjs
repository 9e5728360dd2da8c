import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launch } from '../../build/browser.mjs';
import { pdfRenderOptions, render } from '../../dist/index.js';
import { root } from '../harness/packed-theme.mjs';
import { shownTexts } from '../harness/shown-texts.mjs';
import { temporaryFolder } from '../harness/temporary-folder.mjs';

/**
 * A document as Chromium prints it, and the texts that it shows, in its order.
 * @typedef {{ name: string, file: string, person: string, texts: string[] }} Print
 */

const people = join(root, '__tests__/fixtures/people');
const sampleAndPeople = [
  join(root, 'resume.json'),
  ...readdirSync(people).map((file) => join(people, file)),
];

/** On A4. @param {string[]} given paths of résumés; of the sample and the tests' people when there are none */
export async function printAll(given) {
  const { folder } = temporaryFolder('extractors');
  const browser = await launch({ machineFonts: false });
  /** @type {Print[]} */
  const prints = [];
  for (const path of given.length ? given : sampleAndPeople) {
    const name = basename(path, '.json');
    const file = join(folder, `${name}.pdf`);
    const page = await browser.newPage();
    const html = render(JSON.parse(readFileSync(path, 'utf8')));
    // Nobody is asked for anything: a photo has no text.
    await page.setContent(html.replace(/src="https?:[^"]*"/g, 'src="data:,"'));
    await page.emulateMediaType('print');
    const person = await page.evaluate(() => document.documentElement.dataset['name'] ?? '');
    const shown = await page.evaluate(`(${shownTexts})(document)`);
    const texts = /** @type {ReturnType<typeof shownTexts>} */ (shown).map(({ text }) => text);
    writeFileSync(file, await page.pdf({ ...pdfRenderOptions, format: 'A4' }));
    prints.push({ name, file, person, texts });
    await page.close();
  }
  await browser.close();
  return prints;
}
