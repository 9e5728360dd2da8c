import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../build/browser.mjs';
import { render } from '../../dist/index.js';
import { deskGap, onSheets, sheetOf } from '../src/preview/sheets';
import { sheetTexts } from './sheet-texts';
import { paperTexts } from './paper-texts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = `${root}__tests__/fixtures/`;
const files = [
  `${root}resume.json`,
  `${fixtures}every-leaf.json`,
  ...['people', 'languages', 'dialects'].flatMap((folder) =>
    readdirSync(fixtures + folder).map((file) => `${fixtures}${folder}/${file}`),
  ),
];

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Nobody is asked for anything. */
const alone = (html: string): string => html.replace(/src="https?:[^"]*"/g, 'src="data:,"');

test.each(files.flatMap((file) => ['A4', 'Letter'].map((size) => [file.slice(root.length), size])))(
  'the sheets break where the PDF does: %s on %s',
  async (file, size) => {
    const resume: unknown = JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
    const html = alone(render(resume, { page: { size: size as 'A4' | 'Letter' } }));
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const { width, height } = sheetOf(html);
    await page.setViewport({ width: Math.ceil(width), height: 1200 });
    await page.setContent(onSheets(html));
    await page.evaluate(() => document.fonts.ready);
    const shown = await page.evaluate(sheetTexts, height + deskGap);
    await page.close();
    const printed = paperTexts(pdf);
    expect(shown.length).toBe(printed.length);
    expect(shown.map((words, at) => missingAtTop(words, printed[at]!, printed))).toEqual(
      shown.map(() => []),
    );
  },
);

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Which of a sheet's first words are not at the top of the printed page. Words that the whole PDF does not give back
 * are passed over: of some scripts it has only shapes.
 */
function missingAtTop(shown: string[], printed: string, pages: string[]): string[] {
  const [top, all] = [letters(printed.slice(0, 400)), letters(pages.join(' '))];
  const first = shown.map(letters).filter((word) => word.length > 1 && all.includes(word));
  const missing = first.slice(0, 6).filter((word) => !top.includes(word));
  return missing.length > 2 ? missing : [];
}
