import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { render } from '../../index';
import { everyLocale } from '../locale/every-locale';
import { openChromium, openPage } from './chromium';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
}, 60_000);
afterAll(() => browser?.close());

async function show(html: string, width = 1100): Promise<Page> {
  const { page } = await openPage(browser, html);
  await page.setViewport({ width, height: 900 });
  return page;
}

/** The characters of the first element that a selector finds, line by line, as they stand from left to right. */
const linesOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const letters: { letter: string; left: number; top: number }[] = [];
    const texts = document.createTreeWalker(document.querySelector(selector)!, 4);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (let at = 0; at < node.data.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [rect] = range.getClientRects();
        if (!rect || !node.data[at]!.trim() || !rect.width) continue;
        letters.push({ letter: node.data[at]!, left: rect.left, top: rect.bottom });
      }
    }
    const lines: (typeof letters)[] = [];
    for (const letter of letters) {
      const line = lines.find(([first]) => Math.abs(first!.top - letter.top) < 9);
      if (line) line.push(letter);
      else lines.push([letter]);
    }
    return lines.map((line) =>
      line
        .sort((a, b) => a.left - b.left)
        .map(({ letter }) => letter)
        .join(''),
    );
  }, selector);

describe('from right to left, what was typed keeps its order', () => {
  const resume = {
    basics: { name: 'Ada Example, Jr.', label: '.NET Developer', summary: 'Raised $1.2M.' },
    work: [{ position: 'C++ Engineer (A+)', name: 'Acme, Inc.', highlights: ['Did it!', 'Yes.'] }],
    skills: [{ name: 'C++', level: 'A+', keywords: ['.NET', 'F#!'] }],
    publications: [{ name: 'X', doi: '10.1000/182' }],
    projects: [{ keywords: ['C++', 'F#'] }],
  };
  test.each<[selector: string, shown: string]>([
    ['h1', 'AdaExample,Jr.'],
    ['.label', '.NETDeveloper'],
    ['.summary', 'Raised$1.2M.'],
    ['h3', 'C++Engineer(A+)'],
    ['.organisation', 'Acme,Inc.'],
    ['.numbered li', 'Didit!'],
    // Read from the right: the name, its level, its keywords.
    ['#skills li', 'F#!,.NET·A+C++'],
    ['#publications .source', '10.1000/182DOI'],
    ['#projects .note', 'F#,C++'],
  ])('%s is %s', async (selector, shown) => {
    const page = await show(render(resume, { language: 'he' }));
    expect(await linesOf(page, selector)).toEqual([shown]);
    await page.close();
  });

  test('what is copied holds no mark', async () => {
    const page = await show(render(resume, { language: 'ar' }));
    const copied = await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.body);
      return getSelection()!.toString();
    });
    expect(copied).toContain('Acme, Inc.');
    expect(copied).not.toMatch(/[\u200E\u200F\u061C\u2066-\u2069]/);
    await page.close();
  });
});

/** Three pages of jobs. */
const work = Array.from({ length: 45 }, (_, at) => ({
  name: `A${at}`,
  position: 'B',
  summary: 'C',
}));

interface Layout {
  pages: { height: number; items: { text: string; left: number; baseline: number }[] }[];
}

/** The foot of the second page of three, from left to right. */
async function footOf(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ordinal-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), await page.pdf({ format: 'A4' }));
    const args = [join(__dirname, 'read-layout.mjs'), join(folder, 'page.pdf')];
    const [read] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const { pages } = read as Layout;
    expect(pages.length).toBe(3);
    const { height, items } = pages[1]!;
    return items
      .filter(({ text, baseline }) => text.trim() && baseline > height - 40)
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the foot on paper', () => {
  test.each<[language: string, name: string, foot: string]>([
    ['en', 'Ada Example, Jr.', 'Ada Example, Jr. 2 / 3'],
    ['he', 'Ada Example, Jr.', '2 / 3 Ada Example, Jr.'],
    ['ar', 'Ada Example, Jr.', '2 / 3 Ada Example, Jr.'],
  ])('of a page in %s', async (language, name, foot) => {
    const page = await show(render({ basics: { name }, work }, { language }));
    expect(await footOf(page)).toBe(foot);
    await page.close();
  });

  test.each<[first: string]>([['en'], ['he']])(
    'is that of the language that is shown, whichever was first: %s',
    async (language) => {
      const translations = {
        en: { basics: { name: 'Ada Example' } },
        he: { basics: { name: 'Ada Other' } },
        de: { basics: { name: 'Ada Beispiel' } },
      };
      const resume = { basics: { name: 'Ada' }, work, meta: { language, translations } };
      const page = await show(render(resume, { languages: 'all', language }));
      for (const [tag, foot] of [
        ['he', '2 / 3 Ada Other'],
        ['de', 'Ada Beispiel 2 / 3'],
        ['en', 'Ada Example 2 / 3'],
      ]) {
        await page.click(`label[lang="${tag}"]`);
        expect(await footOf(page)).toBe(foot);
      }
      await page.close();
    },
    30_000,
  );
});

describe('a job that goes on stands in one line beside its text', () => {
  const ours = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\P{L}]+$/u;
  const own = everyLocale.filter(([, { labels }]) => ours.test(labels.present + labels.work));
  test.each(own.map(([tag]) => tag))('in %s', async (language) => {
    const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
    const jobs = months.map((month) => ({ position: 'X', startDate: `2018-${month}` }));
    const page = await show(render({ work: jobs }, { language }));
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.dates')]
        .filter((dates) => dates.offsetHeight > 30 || dates.scrollWidth > dates.offsetWidth)
        .map(({ textContent }) => textContent),
    );
    expect(broken).toEqual([]);
    await page.close();
  });
});

describe('on a phone', () => {
  const phone = 390;

  test.each(['ja', 'zh', 'zh-TW', 'cmn'])(
    'no letter of a title stands alone in %s',
    async (language) => {
      // Whatever the width of a letter, some of these end with the first letter of a line.
      const jobs = Array.from({ length: 40 }, (_, at) => ({
        position: '開'.repeat(at + 12),
        name: `会社${at}`,
      }));
      const page = await show(render({ work: jobs }, { language }), phone);
      const alone = await page.evaluate(() =>
        [...document.querySelectorAll('h3')].flatMap((title) => {
          const lines = [...title.getClientRects()].map(({ width }) => width);
          const letter = lines.reduce((sum, width) => sum + width) / title.innerText.length;
          return lines.some((width) => width < 2.5 * letter) ? [title.innerText.length] : [];
        }),
      );
      expect(alone).toEqual([]);
      await page.close();
    },
  );

  test('a Thai surname is not broken', async () => {
    const name = 'ณัฐพลวัฒน์ ศรีสุวรรณรัตนโกสินทร์';
    const page = await show(render({ basics: { name } }, { language: 'th' }), phone);
    const lines = await page.evaluate(() => {
      const words = [...document.querySelectorAll('h1 span')];
      return words.map((word) => [word.textContent, word.getClientRects().length]);
    });
    expect(lines).toEqual(name.split(' ').map((word) => [word, 1]));
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
    await page.close();
  });

  test('a button and the language that it stands for are in one line', async () => {
    const tags = everyLocale.map(([tag]) => tag);
    const translations = Object.fromEntries(tags.map((tag) => [tag, {}]));
    const html = render({ meta: { language: 'en', translations } }, { languages: 'all' });
    const page = await show(html, phone);
    const torn = await page.evaluate(() =>
      [...document.querySelectorAll('input')]
        .filter((input) => {
          const [one, other] = [input, input.labels![0]!].map((e) => e.getBoundingClientRect());
          return Math.abs(one!.bottom - other!.bottom) > 20;
        })
        .map(({ id }) => id),
    );
    expect(torn).toEqual([]);
    await page.close();
  });
});
