import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfRenderOptions, render } from '../../index';
import { openChromium, openPage } from './chromium';
import { linesAsRead, linesOf, type PaperPage } from './parser/lines';
import { readingOf, score, type Reading } from './parser/reading';
import { rules, type Read } from './parser/rules';
import { find, kinds, readTexts, type Text } from './parser/texts';

// What a widely used résumé parser needs from our PDFs. print.test.ts tests the order of the text in pdf.js.

const folder = join(__dirname, '../fixtures');
const sample = '../../resume.json';
const fixtures = [
  sample,
  'every-leaf.json',
  ...readdirSync(join(folder, 'people')).map((file) => `people/${file}`),
];

/** There is no network: every picture is this one. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const documentOf = (file: string) =>
  render(JSON.parse(readFileSync(join(folder, file), 'utf8'))).replace(
    /src="https?:[^"]*"/g,
    `src="${pixel}"`,
  );
const spoilt = (html: string, by: string | RegExp) =>
  typeof by === 'string'
    ? html.replace('</head>', `<style>${by}</style></head>`)
    : html.replace(by, '');

/** Changes to a page that must break a rule, so that each is known to be able to fail: a style, or what is left out. */
const spoilers: [rule: string, file: string, by: string | RegExp][] = [
  [
    'no label',
    'people/designer.json',
    '.contacts * { display: inline !important; margin: 0 !important }',
  ],
  ['a heading', 'people/twelve-sections.json', 'h2 { text-transform: none }'],
  ['a heading', 'people/twelve-sections.json', 'h2 { font-weight: 400 }'],
  ['a heading', 'people/designer.json', 'h2::after { content: "A"; margin-inline-start: 2em }'],
  [
    'nothing else',
    'people/designer.json',
    '.organisation, .note, .address, .dates { display: none } h3 { text-transform: uppercase }',
  ],
  ['an entry', 'people/designer.json', '.entry { margin-top: 0 !important }'],
  ['and has none', 'people/designer.json', '.entry > ol { margin-top: 3em }'],
  ['date, title', 'people/designer.json', '.heading > * { margin: 0 !important }'],
  ['a school', 'people/student.json', '.heading > * { margin: 0 !important }'],
  ['the site', 'people/designer.json', / host(?=")/],
];
const keyOf = (file: string, by: string | RegExp) => `${file}, ${by}`;

const documents: Record<string, string> = {
  ...Object.fromEntries(fixtures.map((file) => [file, documentOf(file)])),
  ...Object.fromEntries(
    spoilers.map(([, file, by]) => [keyOf(file, by), spoilt(documentOf(file), by)]),
  ),
};
const reads = new Map<string, Read>();
const readings = new Map<string, Reading>();

/** Prints all first, so that one process reads all of them back. */
beforeAll(async () => {
  const files = mkdtempSync(join(tmpdir(), 'ordinal-'));
  const browser = await openChromium();
  const texts: Text[][] = [];
  try {
    for (const html of Object.values(documents)) {
      const { page } = await openPage(browser, html);
      await page.emulateMediaType('print');
      texts.push(await page.evaluate(readTexts, kinds));
      const pdf = await page.pdf({ ...pdfRenderOptions, format: 'A4' });
      writeFileSync(join(files, `${texts.length}.pdf`), pdf);
      await page.close();
    }
    const paths = texts.map((_, index) => join(files, `${index + 1}.pdf`));
    const args = [join(__dirname, 'read-layout.mjs'), ...paths];
    const layouts = JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    ) as { pages: PaperPage[] }[];
    Object.keys(documents).forEach((name, index) => {
      const lines = linesOf(layouts[index]!.pages);
      reads.set(name, { lines, found: find(texts[index]!, lines) });
      readings.set(name, readingOf(linesAsRead(layouts[index]!.pages)));
    });
  } finally {
    await browser.close();
    rmSync(files, { recursive: true, force: true });
  }
}, 60_000);

describe.each(fixtures)('%s', (file) => {
  for (const [rule, problems] of Object.entries(rules)) {
    test(rule, () => {
      expect(problems(reads.get(file)!)).toEqual([]);
    });
  }
});

test.each(spoilers)('%s … of %s: broken by %s', (start, file, by) => {
  const [, problems] = Object.entries(rules).find(([rule]) => rule.startsWith(start))!;
  expect(problems(reads.get(keyOf(file, by))!)).not.toEqual([]);
});

/** Of name, e-mail, site, jobs, schools and projects at least so many are read. */
test.each<[file: string, least: number]>([
  [sample, 9],
  ['people/designer.json', 2],
])('a parser reads the fields of %s: %i at least', (file, least) => {
  const resume = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { read } = score(resume, readings.get(file)!);
  expect(read.length).toBeGreaterThanOrEqual(least);
});
