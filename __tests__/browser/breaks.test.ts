import type { Browser } from 'puppeteer';
import { render } from '../../index';
import sample from '../../resume.json';
import { openChromium, openPage, printPdf } from './chromium';

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

const list = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** Lines above a section, so that a page ends somewhere in it. */
const lines = (count: number) => ({
  basics: { name: 'Ada Example' },
  work: [
    { name: 'Before', highlights: list(count, (line) => `A line above, which is the ${line}.`) },
  ],
});

/** The pages on which each of some words stands. */
async function pagesOf(resume: object, words: readonly string[], css = ''): Promise<number[][]> {
  const html = render(resume).replace('</head>', `<style>${css}</style></head>`);
  const { page } = await openPage(browser, html);
  const pages = await printPdf(page, { format: 'A4', preferCSSPageSize: true });
  await page.close();
  return words.map((word) =>
    pages.flatMap(({ text }, index) => (text.includes(word) ? [index + 1] : [])),
  );
}

const skills = (count: number) => ({
  skills: list(count, (row) => ({ name: `Row${row}end`, keywords: ['One', 'Two'] })),
});
const awards = (count: number) => ({
  awards: list(count, (row) => ({ title: `Row${row}end`, awarder: 'Somebody' })),
});
const rowsOf = (count: number) => list(count, (row) => `Row${row}end`);

describe.each([
  ['six skills', skills(6), 6],
  ['four awards', awards(4), 4],
])('%s stay together', (_, section, count) => {
  const isTorn = (pages: number[][]) => new Set(pages.flat()).size > 1;

  test.each([41, 42])('behind %i lines', async (above) => {
    expect(isTorn(await pagesOf({ ...lines(above), ...section }, rowsOf(count)))).toBe(false);
  });

  test('which the sheets do', async () => {
    const css = '* { break-inside: auto !important; break-after: auto !important }';
    const torn = await Promise.all(
      [41, 42].map((above) => pagesOf({ ...lines(above), ...section }, rowsOf(count), css)),
    );
    expect(torn.some(isTorn)).toBe(true);
  });
});

test('the heading stands again above rows that run on', async () => {
  const [heading, first, last] = await pagesOf({ ...lines(39), ...skills(30) }, [
    'SKILLS',
    'Row1end',
    'Row30end',
  ]);
  expect(first).toEqual([1]);
  expect(last).toEqual([2]);
  expect(heading).toEqual([1, 2]);
});

test.each(['A4', 'Letter'] as const)(
  'the sample has two pages of %s with its sections in the usual order, too',
  async (format) => {
    const html = render({ ...sample, meta: {} }, { page: { size: 'any', pages: 99 } });
    const { page } = await openPage(browser, html);
    expect(await printPdf(page, { format })).toHaveLength(2);
    await page.close();
  },
);
