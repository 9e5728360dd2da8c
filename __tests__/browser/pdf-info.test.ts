import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PDFOptions } from 'puppeteer';
import { pdfRenderOptions, render, type ThemeOptions } from '../../index';
import { withInfo } from '../../command/pdf/pdf-info';
import { openChromium, openPage } from './chromium';

interface Info {
  Title?: string;
  Author?: string;
  Subject?: string;
  Language?: string;
  tagged: boolean;
  outline: unknown[];
  pages: number;
}

const resume = (name: string, more: object = {}) => ({
  basics: { name, label: 'Engineer', summary: 'Builds **bridges** & roads. <3', ...more },
  work: [{ name: 'Example Ltd', position: 'Builder', startDate: '2020', highlights: ['A', 'B'] }],
  skills: [{ name: 'Rust', keywords: ['Tokio', 'Hyper'] }],
});

/** What could end a text, a dictionary or an object of a PDF, or of a page. */
const strange = 'Zoë "Ö" O’Neil (née >>endobj) <b> 李小龍 😀 & \\';

const cases: Record<string, [resume: object, options?: ThemeOptions, printed?: PDFOptions]> = {
  plain: [resume('Ada Example')],
  German: [resume('Ada Example'), { language: 'de' }],
  strange: [resume(strange)],
  nobody: [{ work: resume('')['work'] }],
  public: [resume('Ada Example', { email: 'ada@example.com' }), { audience: 'public' }],
  'without tags': [resume('Ada Example'), {}, { tagged: false, outline: false }],
};

const told: Record<string, { own: Info; completed: Info; prefix: boolean }> = {};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordinal-'));
  const browser = await openChromium();
  try {
    const files: string[] = [];
    const begins: boolean[] = [];
    for (const [given, options, printed] of Object.values(cases)) {
      const html = render(given, options);
      const { page } = await openPage(browser, html);
      const pdf = await page.pdf({ ...pdfRenderOptions, ...printed });
      const completed = withInfo(pdf, html);
      begins.push(Buffer.from(pdf).equals(completed.subarray(0, pdf.length)));
      for (const bytes of [pdf, completed]) {
        files.push(join(folder, `${files.length}.pdf`));
        writeFileSync(files.at(-1)!, bytes);
      }
      await page.close();
    }
    const read = [join(__dirname, 'read-info.mjs'), ...files];
    const infos = JSON.parse(execFileSync(process.execPath, read, { encoding: 'utf8' })) as Info[];
    Object.keys(cases).forEach((name, index) => {
      const [own, completed] = [infos[index * 2]!, infos[index * 2 + 1]!];
      told[name] = { own, completed, prefix: begins[index]! };
    });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test('whoever prints: title, language, tags and an outline of its headings', () => {
  expect(told['plain']!.own).toEqual({
    Title: 'Ada Example – Engineer',
    Language: 'en',
    tagged: true,
    outline: ['Ada Example', ['EXPERIENCE', ['Builder'], 'SKILLS']],
    pages: 1,
  });
  expect(told['German']!.own).toMatchObject({ Language: 'de', tagged: true });
});

test('the command: the author and the subject, too', () => {
  const { own, completed } = told['plain']!;
  const more = { Author: 'Ada Example', Subject: 'Builds bridges & roads. <3' };
  expect(completed).toEqual({ ...own, ...more });
});

test('a name is the author’s, whatever is in it', () => {
  const { own, completed } = told['strange']!;
  expect(completed).toMatchObject({ Author: strange, Title: own.Title });
  expect(own.Title).toBe(`${strange} – Engineer`);
  expect(completed.pages).toBe(1);
});

test('what is not there is not told', () => {
  const { own, completed } = told['nobody']!;
  expect(completed).toEqual(own);
});

test('without tags and an outline too, where the one who prints wants it so', () => {
  expect(told['without tags']!.completed).toMatchObject({
    Title: 'Ada Example – Engineer',
    Author: 'Ada Example',
    tagged: false,
    outline: [],
  });
});

test.each(Object.keys(cases))('%s: what Chromium wrote stays, byte for byte', (name) => {
  expect(told[name]!.prefix).toBe(true);
});

test.each(['', 'no PDF', '%PDF-1.4\ntrailer\n<</Info 1 0 R>>\nstartxref\n99999\n%%EOF\n'])(
  'a file in another form is returned as it is: %j',
  (text) => {
    const pdf = Buffer.from(text);
    expect(withInfo(pdf, render(resume('Ada Example')))).toBe(pdf);
  },
);
