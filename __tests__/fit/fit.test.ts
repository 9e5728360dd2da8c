import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { inspect, render, type ThemeOptions } from '../../index';
import { mayEndShort } from '../../src/fitted';
import { openChromium } from '../browser/chromium';
import { viewOf } from '../view-of';
import { madeResume } from './made';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../fixtures', file), 'utf8'));

/** `npm run fit` does the same with hundreds of résumés. */
const resumes: [string, unknown][] = [
  ['the sample', read('../../resume.json')],
  ...['designer', 'same-employer', 'student', 'thirty-jobs', 'volunteer'].map(
    (name): [string, unknown] => [name, read(`people/${name}.json`)],
  ),
  ...[0, 1, 2, 3, 4, 5].map((number): [string, unknown] => [`made ${number}`, madeResume(number)]),
];

const looks: ThemeOptions[] = [
  { font: 'sans', page: { size: 'A4' } },
  { font: 'serif', page: { size: 'Letter' } },
];
const cases = resumes.flatMap(([name, resume], index) => {
  const look = looks[index % 2]!;
  return [[name, resume, look] as const];
});

jest.setTimeout(30_000);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

async function pagesOf(resume: unknown, options: ThemeOptions): Promise<number> {
  const html = render(resume, options).replace(/src="https?:[^"]*"/g, `src="${pixel}"`);
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const withPages = (look: ThemeOptions, pages: number): ThemeOptions => ({
  ...look,
  page: { ...look.page, pages },
});

test.each(cases)('%s: a page less, or inspect says why not', async (_, resume, look) => {
  const all = await pagesOf(resume, withPages(look, 99));
  if (all === 1) return;
  const options = withPages(look, all - 1);
  const told = inspect(resume, options).filter(({ path }) => path === 'options.page.pages');
  const printed = await pagesOf(resume, options);
  expect({ fits: printed <= all - 1, told: told.length }).toEqual({
    fits: told.length === 0,
    told: printed <= all - 1 ? 0 : 1,
  });
});

test('as many pages as there are change nothing', () => {
  const [, resume] = resumes[0]!;
  expect(render(resume, { page: { pages: 3 } })).toBe(render(resume, { page: { pages: 99 } }));
});

test('inspect says how much is too long, and the longest entries', () => {
  const [{ reason } = { reason: '' }] = inspect(read('people/thirty-jobs.json'), {
    page: { pages: 1 },
  }).filter(({ path }) => path.endsWith('pages'));
  expect(reason).toMatch(
    /^about \d+ lines too long for 1 page, even at the tightest; longest entries: (“[^”]+” \(\d+ lines?\)(, )?){3}$/,
  );
});

const paragraph = 'The read path no longer waits for the write-ahead log, and nobody was paged. ';
const longer = (times: number): unknown => ({
  basics: { name: 'Ada Lind' },
  work: Array.from({ length: 6 }, (_, index) => ({
    name: `Ferries ${index}`,
    position: 'Engineer',
    highlights: Array.from({ length: times }, () => paragraph),
  })),
});

/** What a page sets anew on paper. */
const fitted = (html: string): string =>
  /@media print\{:root\{(--[^}]*(?:gap|height)[^}]*)\}\}(?:@page\{margin:[^}]*\})?<\/style>/.exec(
    html,
  )?.[1] ?? '';

test('unasked, a last page that is nearly empty is spared, and a full one is left alone', async () => {
  const counts = Array.from({ length: 12 }, (_, index) => index + 4);
  const looked = await Promise.resolve(
    counts.map((count) => ({ count, isFitted: fitted(render(longer(count), looks[0])) !== '' })),
  );
  expect(new Set(looked.map(({ isFitted }) => isFitted))).toEqual(new Set([true, false]));
  const { count } = looked.find(({ isFitted }) => isFitted)!;
  const before = await pagesOf(longer(count), withPages(looks[0]!, 99));
  expect(await pagesOf(longer(count), looks[0]!)).toBe(before - 1);
});

test.each<[string, unknown, ThemeOptions]>([
  ['faces of the machine', longer(9), { font: 'system' }],
  [
    'a script that our faces do not have',
    { basics: { name: '山田花子', summary: '吾輩は猫である。名前はまだ無い。'.repeat(160) } },
    { language: 'ja' },
  ],
])('nothing is said unasked of %s', (_, resume, options) => {
  expect(render(resume, options)).toBe(render(resume, { ...options, page: { pages: 99 } }));
});

/** A résumé of so many points of a line. */
const ofLines = (count: number): unknown => ({
  basics: { name: 'Ada Lind' },
  work: [{ name: 'Ferries', highlights: Array<string>(count).fill('Nobody was paged.') }],
});

const isTooLong = (resume: unknown, options: ThemeOptions): boolean =>
  inspect(resume, options).some(({ path }) => path === 'options.page.pages');

/** The longest of them that fits on one page. */
function longest(options: ThemeOptions): unknown {
  let count = 70;
  while (isTooLong(ofLines(count), options)) count--;
  return ofLines(count);
}

test('margins that the author chose stay', () => {
  const set = (margin?: number) => {
    const options = { page: { size: 'A4', pages: 1, ...(margin && { margin }) } } as const;
    const html = render(longest(options), options);
    return html.slice(html.lastIndexOf('@media print{:root{--font-size:'));
  };
  expect(set()).toMatch(/^[^<]*@page\{margin:/);
  expect(set(20)).toMatch(/^@media print\{:root\{--font-size:[^}]*\}\}<\/style>/);
});

test('nothing is set smaller than 9 pt, nor nearer to an edge than 8 mm', () => {
  const html = render(longest({ page: { pages: 1 } }), { page: { pages: 1 } });
  const sizes = Array.from(html.matchAll(/--font-size:([\d.]+)pt/g), ([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  const [, margins = ''] = /@page\{margin:([\d. m]+)\}<\/style>/.exec(html) ?? [];
  expect(margins.split(' ').map(parseFloat).length).toBe(4);
  expect(Math.min(...margins.split(' ').map(parseFloat))).toBeGreaterThanOrEqual(8);
});

test('what fits in one density fits in every density', () => {
  const densities = ['compact', 'normal', 'airy'] as const;
  const told = Array.from({ length: 60 }, (_, number) => {
    const page = { size: number % 2 ? 'A4' : 'Letter', pages: 1 + (number % 3) } as const;
    return densities.map((density) => isTooLong(madeResume(number), { density, page }));
  });
  expect(told.filter((each) => new Set(each).size > 1)).toEqual([]);
  expect(new Set(told.flat())).toEqual(new Set([true, false]));
});

test('what cannot fit is set as if no number had been requested', () => {
  const long = Array.from({ length: 24 }, (_, number) => {
    const [density, size] = [number % 3 ? 'normal' : 'airy', number % 2 ? 'A4' : 'Letter'] as const;
    const looks = { density, page: { size } };
    return { number, resume: madeResume(number), looks, asked: withPages(looks, 1) };
  }).filter(({ resume, asked }) => isTooLong(resume, asked));
  const others = long.filter(
    ({ resume, looks, asked }) => render(resume, asked) !== render(resume, looks),
  );
  expect(others.map(({ number }) => number)).toEqual([]);
  const isFitted = new Set(long.map(({ resume, asked }) => fitted(render(resume, asked)) !== ''));
  expect(isFitted).toEqual(new Set([true, false]));
});

test('inspect names the wide layout where it would fit, and it fits', async () => {
  const options = { page: { size: 'A4', pages: 1 } } as const;
  const told = Array.from({ length: 40 }, (_, number) => madeResume(number)).flatMap((resume) =>
    inspect(resume, options)
      .filter(({ path }) => path === 'options.page.pages')
      .map(({ reason }) => ({ resume, reason })),
  );
  const named = told.filter(({ reason }) => reason.includes('; it fits with layout: "wide"; '));
  expect(named.length).toBeGreaterThan(0);
  for (const { resume } of named)
    expect(await pagesOf(resume, { ...options, layout: 'wide' })).toBe(1);
  expect(told.length).toBeGreaterThan(named.length);
});

test('a reference is as wide as what it stands for, whether or not a page is measured', () => {
  const { style } = viewOf({});
  const section = (mark: string) =>
    `<section><p>${`${mark} words of a line `.repeat(40)}</p></section>`;
  const looks = (mark: string) =>
    Array.from({ length: 40 }, (_, count) => mayEndShort(section(mark).repeat(count), style));
  expect(looks('&#8211;')).toEqual(looks('–'));
  expect(new Set(looks('–')).size).toBe(2);
});

test('no input makes it slow or wrong', () => {
  const hostile = [
    { work: [{ highlights: ['x'.repeat(200_000)] }] },
    { work: [{ highlights: Array(2000).fill('x '.repeat(50)) }] },
    { basics: { summary: '> '.repeat(3000) } },
    { basics: { name: 'x'.repeat(5000), image: 'https://x.example/a.png' } },
  ];
  for (const resume of hostile) {
    for (const margin of ['13mm', '60mm']) {
      expect(render(resume, { page: { pages: 1, margin } })).toContain('</html>');
    }
  }
});
