import type { Browser, Page } from 'puppeteer';
import photo from '../../styles/photo.css';
import publication from '../../styles/publication.css';
import { render, type ThemeOptions } from '../../index';
import { openChromium } from '../browser/chromium';
import { ourElements } from '../fuzz/our-elements';
import { some as someOf } from '../thorough';
import { inTags } from './in-tags';
import { look } from './look';
import { payloads } from './payloads';
import {
  around,
  chosenKeys,
  options,
  pathsOf,
  small,
  whole,
  withKey,
  withText,
  withTexts,
} from './poisoned';

const all = Object.entries(payloads);

/** Each payload in one place of eighteen, and other payloads in the others. */
const some = <T>(places: readonly T[], payload: string): T[] =>
  someOf(places, 18, Object.values(payloads).indexOf(payload));

/** What pages may have, in a form that goes into the browser. */
const allowed = Object.fromEntries(
  Object.entries(ourElements).map(([name, attributes]) => [
    name,
    Object.fromEntries(Object.entries(attributes).map(([key, form]) => [key, form.source])),
  ]),
);

/** The style sheet, without the fonts, which depend on the letters of the text. */
/** What comes and goes with what a page holds: the fonts, the face of its name, the sheets of a photo and of papers. */
const styleOf = (html: string) =>
  /<style>([^]*?)<\/style>/
    .exec(html)![1]!
    .replace(/@font-face ?\{[^}]*\}/g, '')
    .replace("h1{font-family:'Ordinal Display',var(--font-family)}", '')
    .replace(photo, '')
    .replace(publication, '')
    // How close its lines stand so that the last page is not nearly empty.
    .replace(/@media print\{:root\{[-a-z\d.:;]*\}\}(?:@page\{margin:[\d. m]*\})?$/, '');

const withoutStyle = (html: string) => html.replace(/<style>[^]*?<\/style>/, '<style></style>');

const usualStyle = styleOf(render(whole));

const address = 'https://page.example/';

let browser: Browser;
let page: Page;
let html: string;
let asked: string[];

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const ran: string[] = [];
    Object.defineProperty(window, 'ran', { value: ran });
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'eval']) {
      Object.defineProperty(window, name, { value: () => ran.push(name) });
    }
    addEventListener('securitypolicyviolation', (event) => ran.push(event.violatedDirective));
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === address) {
      return void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    }
    if (request.url().startsWith('data:')) return void request.continue();
    asked.push(`${request.resourceType()} ${request.url()}`);
    return void request.abort();
  });
}, 60_000);

afterAll(() => browser?.close());

/** Opens a page and does to every element what a reader could; gives what ran, and what was asked for beside its picture. */
async function open(document: string) {
  [html, asked] = [document, []];
  await page.goto(address, { waitUntil: 'load' });
  const { ran, pictures, at } = await page.evaluate(() => {
    for (const element of window.document.querySelectorAll('*')) {
      for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle']) {
        element.dispatchEvent(new Event(type));
      }
    }
    return {
      ran: (window as unknown as { ran: string[] }).ran,
      pictures: [...window.document.images].map(({ src }) => `image ${src}`),
      at: location.href,
    };
  });
  expect(at).toBe(address);
  return { ran, pictures, asked: asked.filter((request) => !pictures.includes(request)) };
}

/** What a browser finds in pages that is not ours. */
const foreignIn = async (pages: string[]): Promise<string[]> => {
  const different = [...new Set(pages.map(withoutStyle))];
  const found = await page.evaluate(look, different, allowed);
  return [...new Set(found.flat())].sort();
};

test('harm is noticed: a script, a handler, a request, a foreign element, a wrong address', async () => {
  const harmful = render(whole).replace(
    '<main>',
    `<main><script>alert(1)</script><img src=x onerror=print()><a href="javascript:1">a</a>
    <link rel=stylesheet href=https://evil.example/a.css>`,
  );
  const opened = await open(harmful);
  expect(opened.ran).toEqual(expect.arrayContaining(['alert', 'print']));
  expect(opened.asked).toEqual(['stylesheet https://evil.example/a.css']);
  expect(await foreignIn([harmful])).toEqual([
    '<a href="javascript:1">',
    '<img onerror="print()">',
    '<img src="x">',
    '<link rel="stylesheet">',
    'a link to javascript:1',
    'a script',
  ]);
});

test.each(all)('%s, everywhere at once', async (_, payload) => {
  const poisoned = withTexts(options, payload) as ThemeOptions;
  const pages = [
    () => render(withTexts(whole, payload)),
    () => render(withTexts(whole, payload), poisoned),
    () => render({ ...whole, meta: { themeOptions: poisoned } }),
  ];
  for (const make of someOf(pages, 3, Object.values(payloads).indexOf(payload))) {
    const document = make();
    const { pictures, ...harm } = await open(document);
    expect(harm).toEqual({ ran: [], asked: [] });
    expect(pictures.length).toBeLessThanOrEqual(1);
    expect(styleOf(document)).toBe(usualStyle);
  }
});

test.each(all)(
  '%s, in leaves, in keys that an author chooses and in options, one by one',
  async (_, payload) => {
    const quick = { font: 'system' } as ThemeOptions;
    const resumes = [
      ...some(pathsOf(whole), payload).map((path) => withText(...around(path), payload)),
      ...some(chosenKeys, payload).map((path) => withKey(small, path, `x-${payload}`)),
    ];
    const pages = [
      ...resumes.map((resume) => render(resume, quick)),
      ...some(pathsOf(options), payload).map((path) =>
        render(small, withText({ ...options, ...quick }, path, payload) as ThemeOptions),
      ),
    ];
    expect(await foreignIn(pages)).toEqual([]);
  },
);

test.each(all)(
  '%s, in tags, attributes and comments, whole and broken',
  async (_, payload) => {
    const texts = some(Object.values(inTags), payload).map((around) => around(payload));
    const pages = texts.map((text) =>
      render(
        {
          basics: { name: text, label: text, summary: text },
          work: [{ name: text, position: 'A', url: text, summary: text, highlights: [text, 'b'] }],
          skills: [{ name: text, level: text, keywords: [text] }],
          references: [{ name: text, reference: text }],
          'x-own': [{ name: text, [text]: text }],
        },
        { font: 'system' },
      ),
    );
    expect(await foreignIn(pages)).toEqual([]);
    // One page with all of them: to open each would take minutes.
    const work = texts.map((text) => ({
      name: text,
      url: text,
      summary: text,
      highlights: [text],
    }));
    const { ran, asked: requests } = await open(render({ work }, { font: 'system' }));
    expect({ ran, requests }).toEqual({ ran: [], requests: [] });
  },
  60_000,
);

test('there are enough payloads and places', () => {
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(pathsOf(whole).length).toBeGreaterThan(150);
  // Each of the pages above shows the text that is exchanged, but for the schema's address and a flag.
  const hidden = pathsOf(whole).filter((path) => {
    const document = render(withText(...around(path), 'Ordinary words'), { font: 'system' });
    return !document.includes('Ordinary words');
  });
  expect(hidden.map((path) => path.at(-1))).toEqual(['$schema', 'isActive', 'isActive']);
});
