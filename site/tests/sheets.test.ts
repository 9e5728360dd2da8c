import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../build/browser.mjs';
import { render } from '../../dist/index.js';
import { deskGap, marginsOf, onSheets, sheetOf } from '../src/preview/sheets';
import { placesOnSheets, setMarks } from './marks';
import { paperPlaces } from './paper-places';

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
    await page.evaluate(setMarks);
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const { width, height } = sheetOf(html);
    await page.setViewport({ width: Math.ceil(width), height: 1200 });
    await page.setContent(onSheets(html));
    await page.evaluate(setMarks);
    await page.evaluate(() => document.fonts.ready);
    const shown = await page.evaluate(placesOnSheets, height + deskGap);
    await page.close();
    const printed = await paperPlaces(pdf);
    const marks = Object.keys(shown).filter((mark) => mark in printed.places);
    expect(marks.length).toBeGreaterThan(0.9 * Object.keys(shown).length);
    expect(Math.max(...Object.values(shown).map(({ sheet }) => sheet + 1))).toBe(printed.pages);
    // Chromium counts the height of a destination from within the margin.
    const [margin, , bottom] = marginsOf(html);
    const room = height - margin - bottom;
    const elsewhere = marks.filter((mark) => {
      const [here, there] = [shown[mark]!, printed.places[mark]!];
      const from = here.top - margin;
      // The first line of a sheet stands for Chromium at the very end of the one before.
      const isFirst = there.sheet === here.sheet - 1 && from < 3 && there.top > room - 3;
      return !isFirst && (here.sheet !== there.sheet || Math.abs(from - there.top) > 3);
    });
    expect(elsewhere.map((mark) => [mark, shown[mark], printed.places[mark]]).slice(0, 5)).toEqual(
      [],
    );
  },
);
