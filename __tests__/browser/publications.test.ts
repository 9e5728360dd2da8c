import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { render, type ThemeOptions } from '../../index';
import { openChromium, openPage, printPdf } from './chromium';

const file = join(__dirname, '../fixtures/people/academic.json');
const { basics, publications } = JSON.parse(readFileSync(file, 'utf8'));
const person = { name: basics.name };

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
}, 60_000);
afterAll(() => browser.close());

test.each<[what: string, options: ThemeOptions]>([
  ['as they are', {}],
  ['numbered', { numbering: ['publications'] }],
])(
  'forty papers on two pages: %s',
  async (_, options) => {
    const { page } = await openPage(browser, render({ basics: person, publications }, options));
    expect(publications).toHaveLength(40);
    expect(await printPdf(page, { format: 'A4' })).toHaveLength(2);
    await page.close();
  },
  60_000,
);

test('a paper has a line for its title, its authors and its source', async () => {
  const paper = {
    name: 'On Fog',
    authors: ['B. Lie', 'I. Adeyemi-Solheim'],
    publisher: 'Fog Letters',
    volume: '3',
    doi: '10.1000/182',
    url: 'https://fog.example/1',
  };
  const html = render({ basics: person, publications: [paper] }, { numbering: 'always' });
  const { page } = await openPage(browser, html);
  await page.setViewport({ width: 1000, height: 800 });
  const seen = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const [number, title, authors, source] = ['.number', 'h3', '.authors', '.source'].map(box);
    const weight = getComputedStyle(document.querySelector('.authors strong')!).fontWeight;
    return {
      oneBelowTheOther: title!.bottom <= authors!.top + 2 && authors!.bottom <= source!.top + 2,
      onOneAxis: [title, authors, source].every((part) => Math.abs(part!.left - title!.left) < 1),
      numberIsHung: number!.right < title!.left,
      weight,
      journal: getComputedStyle(document.querySelector('.source em')!).fontStyle,
    };
  });
  expect(seen).toEqual({
    oneBelowTheOther: true,
    onOneAxis: true,
    numberIsHung: true,
    weight: '600',
    journal: 'italic',
  });
  await page.close();
}, 60_000);
