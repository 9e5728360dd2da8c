import type { Browser, Page } from 'puppeteer';
import { render } from '../../index';
import { openChromium, openPage, printPdf } from './chromium';

const resume = {
  basics: { name: 'Ada Example', summary: 'Hello.' },
  work: [{ name: 'Acme', position: 'Engineer' }],
  meta: {
    language: 'en',
    translations: {
      de: { basics: { summary: 'Hallo.' }, work: [{ position: 'Ingenieurin' }] },
      ar: { basics: { summary: 'مرحبا.' } },
    },
  },
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  ({ page } = await openPage(browser, render(resume, { languages: 'all', language: 'de' })));
}, 60_000);
afterAll(() => browser?.close());

const seen = () => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

test('the chosen language is shown, and alone on paper', async () => {
  expect(await seen()).toContain('Hallo.');
  expect(await seen()).not.toContain('Hello.');
  const paper = (await printPdf(page, { format: 'A4' })).map(({ text }) => text).join('');
  expect(paper).toContain('Ingenieurin');
  expect(paper).not.toMatch(/Hello|Engineer|English/);
});

test('another one is shown without a script, in its own direction', async () => {
  await page.click('label[lang="ar"]');
  expect(await seen()).toContain('مرحبا.');
  expect(await seen()).not.toContain('Hallo.');
  const direction = await page.evaluate(
    () => getComputedStyle(document.querySelector('#edition-ar h1')!).direction,
  );
  expect(direction).toBe('rtl');
  expect(await page.evaluate(() => document.querySelectorAll('script:not([type])').length)).toBe(0);
});

test('every id is one', async () => {
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a résumé in one language is the page that it always was', () => {
  const { meta: _, ...single } = resume;
  expect(render(single, { languages: 'all' })).toBe(render(single));
});
