import type { Browser } from 'puppeteer';
import { pdfRenderOptions, render } from '../../index';
import everyLeaf from '../fixtures/every-leaf.json';
import { openChromium, openPage, printPdf, type PdfPage } from './chromium';

/** All strings in a value with their paths. */
const leaves = (value: unknown, path = ''): [path: string, leaf: string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, String(value)]];

const month = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** How exactly a date was given, and so how it is shown. */
const dateFormats: Record<number, (leaf: string) => string> = {
  4: (leaf) => leaf,
  7: (leaf) => month.format(new Date(leaf)),
};
const monthOf = (leaf: string) => month.format(new Date(leaf));

/** What a reader sees of a leaf: dates and countries in words, everything else as it is. */
const shownAs: [path: RegExp, shown: (leaf: string) => string][] = [
  [
    /(startDate|endDate|date|releaseDate|lastModified)$/,
    (leaf) => (dateFormats[leaf.length] ?? monthOf)(leaf),
  ],
  [/countryCode$/, () => 'New Zealand'],
];
const shown = ([path, leaf]: [string, string]) =>
  shownAs.find(([pattern]) => pattern.test(path))?.[1](leaf) ?? leaf;

/** Lines break anywhere, so that white space says nothing; titles are in capitals. */
const folded = (text: string) => text.replace(/\s/g, '').toLowerCase();

const all = leaves(everyLeaf);
let browser: Browser;
let seen: string;
let addresses: string[];
let requests: string[];
let paper: PdfPage[];

beforeAll(async () => {
  browser = await openChromium();
  const opened = await openPage(browser, render(everyLeaf));
  requests = opened.requests;
  seen = await opened.page.evaluate(() => document.body.innerText);
  addresses = await opened.page.evaluate(() =>
    [...document.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    ),
  );
  paper = await printPdf(opened.page, { ...pdfRenderOptions, format: 'A4' });
}, 60_000);

afterAll(() => browser?.close());

test('every leaf is in the text that is seen, or is the address of a link or an image', () => {
  const text = folded(seen);
  const missing = all.filter(
    (leaf) =>
      !text.includes(folded(shown(leaf))) && !addresses.some((href) => href.includes(leaf[1])),
  );
  expect(missing).toEqual([]);
});

test('every leaf is in the text of the PDF, or is one of its links', () => {
  const text = folded(paper.map((page) => page.text).join('\n'));
  const links = paper.flatMap((page) => page.links);
  const missing = all
    .filter(
      (leaf) => !text.includes(folded(shown(leaf))) && !links.some((url) => url.includes(leaf[1])),
    )
    .map(([path]) => path);
  // Neither has words: the picture itself, and the address of the schema, which is for machines.
  expect(missing).toEqual(['$schema', 'basics.image']);
});

test('nothing but the picture is asked for', () => {
  const outside = requests.filter((url) => !/^(about|data):/.test(url));
  expect(outside).toEqual([everyLeaf.basics.image]);
});
