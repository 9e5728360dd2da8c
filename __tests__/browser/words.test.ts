import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { render } from '../../index';
import { openChromium, openPage } from './chromium';

// Words in names, labels and titles must not break; `overflow-wrap` is only for addresses that fit nowhere.

const people = join(__dirname, '../fixtures/people');
const files = readdirSync(people).map((file): [string, unknown] => [
  file,
  JSON.parse(readFileSync(join(people, file), 'utf8')),
]);

/** Everything that stands beside a name, and as long as it may be. */
const contacts = {
  label: 'Principal engineer for embedded and distributed systems',
  email: 'someone.with.a.name@some-longer-domain.example',
  phone: '+1 555 010 0199',
  url: 'https://www.example.com/people/someone',
  location: {
    address: '1200 Long Avenue North',
    city: 'Springfield',
    region: 'Oregon',
    countryCode: 'US',
  },
};
const names = [
  'Maximiliana Featherstonehaugh',
  'WILHELMINA WOLLSTONECRAFT',
  'Katharina Süßmilch-Öztürk',
  'Александра Преображенская',
  'Konstantinopoulosidis',
];
const resumes: [string, unknown][] = names.flatMap((name) => [
  [`${name}, e-mail`, { basics: { name, email: contacts.email } }],
  [`${name}, everything`, { basics: { name, ...contacts } }],
]);

jest.setTimeout(30_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
}, 60_000);
afterAll(() => browser?.close());

/** The words that stand on more than one line; a hyphen ends one. */
const broken = (page: Page): Promise<string[]> =>
  page.$$eval('h1, h2, h3, h4, .label, .contacts .name', (elements) =>
    elements.flatMap((element) => {
      const words: string[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) words.push(word);
        }
      }
      return words;
    }),
  );

const widths = [360, 641, 737, 768, 1280];

// An address of 60 letters as a title may be broken.
test.each([...files.filter(([file]) => file !== 'long-words.json'), ...resumes])(
  '%s: no word is broken, and nothing is wider than the window',
  async (_, resume) => {
    const { page } = await openPage(browser, render(resume));
    const found: [width: number, words: string[]][] = [];
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      found.push([width, await broken(page)]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.close();
    expect(found).toEqual(widths.map((width) => [width, []]));
  },
);
