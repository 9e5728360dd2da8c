import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { render } from '../../index';
import { thorough } from '../thorough';
import { openChromium } from './chromium';

const folder = join(__dirname, '../fixtures');
const fixtures = [
  '../../resume.json',
  'every-leaf.json',
  ...readdirSync(join(folder, 'people')).map((file) => `people/${file}`),
];

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2', 'wcag21', 'wcag22'].flatMap((version) =>
  ['a', 'aa', 'aaa'].map((level) => version + level),
);

/** A picture for every address, since there is no network. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A text of the page as it is seen: the boxes of its lines and its colours. */
interface Piece {
  text: string;
  /** The part of the page it is in. */
  part: number;
  lines: Box[];
  color: string;
  background: string;
}

type Feature = 'prefers-color-scheme' | 'forced-colors';

const sessions = new WeakMap<Page, CDPSession>();

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
}, 60_000);
afterAll(() => browser?.close());

async function open(html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    /^https?:/.test(request.url()) && !request.isNavigationRequest()
      ? request.respond({ contentType: 'image/png', body: pixel })
      : request.continue(),
  );
  await page.setContent(html, { waitUntil: 'load' });
  return page;
}

/** Shows a page in a window of this width, in CSS px. */
async function show(page: Page, width: number, features: Partial<Record<Feature, string>> = {}) {
  const media = Object.entries(features).map(([name, value]) => ({ name, value }));
  // A session's settings end with it; puppeteer's own door does not know forced colours.
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page)!.send('Emulation.setEmulatedMedia', { features: media });
  const queries = media.map(({ name, value }) => `(${name}: ${value})`);
  const ignored = (all: string[]) => all.filter((query) => !matchMedia(query).matches);
  expect(await page.evaluate(ignored, queries)).toEqual([]);
  await page.setViewport({ width, height: 900, deviceScaleFactor: width === 640 ? 2 : 1 });
}

const measure = (page: Page): Promise<Piece[]> =>
  page.evaluate(() => {
    const pieces: Piece[] = [];
    const partsOfPage = '.person, .contacts, main, footer';
    const parts: (Element | null)[] = [...document.querySelectorAll(partsOfPage)];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const lines = [...range.getClientRects()].map((box) => ({
        left: box.left + scrollX,
        top: box.top + scrollY,
        right: box.right + scrollX,
        bottom: box.bottom + scrollY,
      }));
      const text = texts.currentNode.textContent?.trim();
      if (!text || !lines.length) continue;
      const parent = texts.currentNode.parentElement!;
      let painted: Element | null = parent;
      while (painted && getComputedStyle(painted).backgroundColor === 'rgba(0, 0, 0, 0)')
        painted = painted.parentElement;
      pieces.push({
        text,
        part: parts.indexOf(parent.closest(partsOfPage)),
        lines,
        color: getComputedStyle(parent).color,
        background: painted ? getComputedStyle(painted).backgroundColor : 'rgb(255, 255, 255)',
      });
    }
    return pieces;
  });

const onOneLine = (a: Box, b: Box) =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
  Math.min(a.bottom - a.top, b.bottom - b.top) / 2;

/** Pairs of neighbours that are not read one after the other: from left to right, then down. */
const misread = (pieces: Piece[]) =>
  pieces
    .slice(1)
    .map((next, index): [Piece, Piece] => [pieces[index]!, next])
    .filter(([{ part, lines }, next]) => {
      const [before, after] = [lines.at(-1)!, next.lines[0]!];
      if (part !== next.part) return false;
      return onOneLine(before, after) ? after.left < before.right - 1 : after.top < before.top;
    })
    .map((pair) => pair.map(({ text }) => text));

/** Texts of which one covers another. */
function overlapping(pieces: Piece[]): string[][] {
  const lines = pieces.flatMap(({ text, lines }) => lines.map((box) => ({ text, ...box })));
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => onOneLine(a, b) && a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => [a.text, b.text]),
  );
}

const outside = (pieces: Piece[], width: number) =>
  pieces
    .filter(({ lines }) => lines.some(({ left, right }) => left < 0 || right > width + 0.5))
    .map(({ text }) => text);

const textOf = (pieces: Piece[]) => pieces.map(({ text }) => text.replace(/\s+/g, ' '));

/** @see WCAG 2.2, relative luminance and contrast ratio */
function contrast(first: string, second: string): number {
  const [a, b] = [first, second].map((color) => {
    const [red, green, blue] = color.match(/[\d.]+/g)!.map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
  });
  return Math.max(a! / b!, b! / a!);
}

const scrollWidth = (page: Page) => page.evaluate(() => document.scrollingElement!.scrollWidth);

const runAxe = async (page: Page): Promise<AxeResults> => {
  await page.evaluate(axeSource);
  return page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        runOnly: { type: 'tag', values },
      }),
    [...axeTags, 'best-practice'],
  );
};

/** A line for each element that breaks a rule. */
const violationsOf = ({ violations }: AxeResults) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

const linksOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a')].map(({ innerText, href }) => ({
      text: innerText.trim(),
      href,
    })),
  );

/** Links that read the same and lead to different places. @see WCAG 2.2, 2.4.9 */
const ambiguous = (links: { text: string; href: string }[]) =>
  links.filter(({ text, href }) =>
    links.some((other) => other.text === text && other.href !== href),
  );

/** Every page light and dark, narrow and wide; usually one of them at each width, in turn. */
function looks(file: string): [scheme: string, width: number][] {
  const schemes = ['light', 'dark'];
  const all = [360, 1280].flatMap((width) =>
    schemes.map((scheme): [string, number] => [scheme, width]),
  );
  return thorough ? all : all.filter((_, at) => [0, 3].includes(at) === !(file.length % 2));
}

describe.each(fixtures)('%s', (file) => {
  const resume = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  let page: Page;
  beforeAll(async () => {
    page = await open(render(resume));
  });
  afterAll(() => page?.close());

  test.each(looks(file))('axe finds nothing: %s, %i px', async (scheme, width) => {
    await show(page, width, { 'prefers-color-scheme': scheme });
    const results = await runAxe(page);
    expect(violationsOf(results)).toEqual([]);
    expect(results.incomplete.map(({ id }) => id)).toEqual([]);
    // The rules of AAA are off by default: this one says that they ran.
    expect(results.passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
  });

  test('headings: one h1, the name, and no level skipped', async () => {
    const headings = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
      all.map(({ tagName, textContent }) => ({ level: Number(tagName[1]), text: textContent })),
    );
    expect(headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
      resume.basics.name,
    ]);
    const levels = headings.map(({ level }) => level);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('landmarks: one banner, one main, a region for each section, named by its title', async () => {
    const landmarks = await page.evaluate(() => ({
      banners: document.querySelectorAll('body > header').length,
      mains: document.querySelectorAll('main').length,
      titles: [...document.querySelectorAll('h2')].map((title) => title.textContent),
      regions: [...document.querySelectorAll('main section')].map(
        (section) =>
          document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
    }));
    expect(landmarks).toMatchObject({ banners: 1, mains: 1, regions: landmarks.titles });
    expect(new Set(landmarks.titles).size).toBe(landmarks.titles.length);
    const outside = await page.$$eval('body > :not(header, main, footer)', (all) => all.length);
    expect(outside).toBe(0);
  });

  test('every link makes sense on its own', async () => {
    const links = await linksOf(page);
    const empty = /^(here|click here|link|this|more|read more|website|url|[^\p{L}\p{N}]*|.)$/iu;
    expect(links.filter(({ text }) => empty.test(text))).toEqual([]);
    expect(ambiguous(links)).toEqual([]);
  });

  test('every date is one', async () => {
    const dates = await page.$$eval('time', (all) =>
      all.map(({ dateTime, textContent }) => [dateTime, textContent]),
    );
    const wrong = dates.filter(([date, text]) => {
      const [, year, month = '01', day = '01'] =
        /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date!) ?? [];
      const whole = `${year}-${month}-${day}`;
      const real = new Date(`${whole}T00:00Z`);
      return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== whole || !text;
    });
    expect(wrong).toEqual([]);
    const given = JSON.stringify(resume).match(/"(start|end|release)?date":"\d{4}/gi) ?? [];
    expect(dates.length > 0).toBe(given.length > 0);
  });

  test('the photo has words', async () => {
    const images = await page.$$eval('img', (all) => all.map(({ alt }) => alt));
    expect(images).toEqual(resume.basics.image ? [`Photo of ${resume.basics.name}`] : []);
  });

  test('the order of the document is the order of the eye', async () => {
    await show(page, 1280);
    const pieces = await measure(page);
    expect(misread(pieces)).toEqual([]);
    expect(overlapping(pieces)).toEqual([]);
    const parts = await page.$$eval('.photo, .person, address, main, footer', (all) =>
      all.map((part) => part.getBoundingClientRect().toJSON()),
    );
    const unordered = parts.slice(1).filter((next, index) => {
      const before = parts[index];
      return next.left < before.right - 1 && next.top < before.bottom - 1;
    });
    expect(unordered).toEqual([]);
  });

  test.each([
    ['a narrow phone', 320],
    ['a window at 200 %', 640],
  ])('%s loses nothing, and scrolls in one direction only', async (_, width) => {
    await show(page, 1280);
    const whole = textOf(await measure(page));
    await show(page, width);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
    const pieces = await measure(page);
    expect(textOf(pieces)).toEqual(whole);
    expect(outside(pieces, width)).toEqual([]);
    expect(overlapping(pieces)).toEqual([]);
    expect(misread(pieces)).toEqual([]);
  });

  test.each(['light', 'dark'])('forced colours keep every text: %s', async (scheme) => {
    await show(page, 1280, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    const faint = (await measure(page))
      .filter(({ color, background }) => contrast(color, background) < 4.5)
      .map(({ text, color, background }) => ({ text, color, background }));
    expect(faint).toEqual([]);
  });
});

describe('of one page', () => {
  const html = render(JSON.parse(readFileSync(join(folder, '../../resume.json'), 'utf8')));

  test('the tab key goes through all links in their order, and shows where it is', async () => {
    const page = await open(html);
    await page.bringToFront();
    const links = await linksOf(page);
    for (const { href } of links) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => ({
        href: (document.activeElement as HTMLAnchorElement).href,
        outline: getComputedStyle(document.activeElement!).outlineStyle,
      }));
      expect(focused).toEqual({ href, outline: 'solid' });
    }
    await page.close();
  });

  test('text may be spaced out', async () => {
    // WCAG 2.2, 1.4.12
    const spacing =
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
    const page = await open(html.replace('</head>', `<style>${spacing}</style></head>`));
    await show(page, 320);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(320);
    expect(overlapping(await measure(page))).toEqual([]);
    await page.close();
  });

  test('profiles under one name on two networks are two links', async () => {
    const profiles = ['GitHub', 'GitLab'].map((network) => ({ network, username: 'ada' }));
    const page = await open(render({ basics: { name: 'Ada', profiles } }));
    const links = await linksOf(page);
    expect(links).toHaveLength(2);
    expect(ambiguous(links)).toEqual([]);
    await page.close();
  });

  // A page that breaks a rule on purpose: each measure can fail.
  test.each<[what: string, css: string, found: (page: Page) => Promise<unknown[]>]>([
    [
      'faint text',
      '.note, .organisation { color: #999 }',
      async (page) => violationsOf(await runAxe(page)),
    ],
    [
      'a wrong order',
      '.heading { order: -1; grid-area: 1 / 1 } .dates { grid-area: 1 / 2 }',
      async (page) => misread(await measure(page)),
    ],
    [
      'an overlap',
      '.entry + .entry { margin-top: -2em }',
      async (page) => overlapping(await measure(page)),
    ],
    [
      'a wide text',
      'h1 { white-space: nowrap; font-size: 200px }',
      async (page) => outside(await measure(page), 1280),
    ],
  ])('%s would be noticed', async (_, css, found) => {
    const page = await open(html.replace('</head>', `<style>${css}</style></head>`));
    await show(page, 1280);
    expect(await found(page)).not.toEqual([]);
    await page.close();
  });
});
