import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Findings } from '../../src/report/report';
import { lengthOf } from '../../src/report/pages';
import { openTryPage, type TryPage } from '../options/try-page';

let site: TryPage;
let page: Page;

beforeAll(async () => {
  site = await openTryPage();
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.open('report');
});

const whole: Findings = {
  omissions: [],
  order: [
    { section: 'work', reason: 'default order' },
    { section: 'x-talks', reason: 'listed' },
  ],
  language: 'de',
  measure: { pages: 2, lastPage: 0.4 },
};

async function show(findings: Partial<Findings>): Promise<void> {
  await page.evaluate(
    (text) => (window as any).showFindings(JSON.parse(text)),
    JSON.stringify({ ...whole, ...findings }),
  );
  await page.waitForSelector('.account');
  await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
}

const textOf = (selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
const partNamed = async (heading: string) =>
  page.evaluate(
    (name) =>
      (
        [...document.querySelectorAll('.account section')].find(
          (part) => part.querySelector('h2')!.textContent === name,
        ) as HTMLElement
      ).innerText,
    heading,
  );
const state = (name: string) => page.evaluate((key) => (window as any).state[key], name);

test('everything is on the page when nothing is left out, and the tab has no number', async () => {
  await show({});
  expect(await partNamed('Not shown')).toContain('Everything is shown on the page.');
  expect(await page.$eval('#count', (count) => count.textContent)).toBe('');
});

test('each path leads to its place, below its reason', async () => {
  await show({
    omissions: [
      { path: 'work[0].note', reason: 'not a field' },
      { path: 'work[1].note', reason: 'not a field' },
      { path: 'skills[0]', reason: 'hidden' },
    ],
  });
  const groups = await page.$$eval('.reasons > li', (all) =>
    all.map((group) => [
      group.querySelector('h3')!.textContent,
      [...group.querySelectorAll('button')].map((one) => one.textContent),
    ]),
  );
  expect(groups).toEqual([
    ['not a field', ['work[0].note', 'work[1].note']],
    ['hidden', ['skills[0]']],
  ]);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.path')[1]!.click());
  expect(await state('went')).toEqual(['work[1].note']);
  expect(await page.$eval('#count', (count) => count.textContent)).toBe('3 not shown');
});

test.each([
  [{ pages: 1, lastPage: 0.625 }, '1 page, 63 % full'],
  [{ pages: 2, lastPage: 0.4 }, '2 pages; the last is 40 % full'],
  [{ pages: 3, lastPage: 1.2 }, '3 pages; the last is 100 % full'],
  [{ pages: 3, lastPage: Number.NaN }, '3 pages'],
])('%j is %j', (measure, text) => {
  expect(lengthOf(measure)).toBe(text);
});

describe('what would save a page', () => {
  const ask = async () => {
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.account button')]
        .find((one) => one.textContent!.startsWith('How can'))!
        .click(),
    );
    await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
  };

  test('is listed, and set by a button', async () => {
    await show({});
    await page.evaluate(() => {
      (window as any).state.savings = [
        { title: 'A wide layout', path: ['layout'], value: 'wide' },
        { title: 'Smaller margins', path: ['page', 'margin'], value: '10mm' },
      ];
    });
    await ask();
    expect(await textOf('.savings')).toMatch(/A wide layout[^]*Smaller margins/);
    await page.evaluate(() =>
      document.querySelectorAll<HTMLElement>('.savings button')[1]!.click(),
    );
    expect(await state('calls')).toEqual([[['page', 'margin'], '10mm']]);
  });

  test('is tried again for a page that came meanwhile', async () => {
    await show({});
    await page.evaluate(() => ((window as any).state.patience = 200));
    await ask();
    await page.evaluate(() => {
      const wide = { title: 'A wide layout', path: ['layout'], value: 'wide' };
      (window as any).state.savings = [wide];
    });
    await show({ measure: { pages: 3, lastPage: 0.5 } });
    await page.waitForSelector('.savings');
    expect(await textOf('.savings')).toContain('A wide layout');
  });

  test('is said to be nothing', async () => {
    await show({});
    await ask();
    expect(await textOf('.account [role=status]')).toContain('No single option');
  });

  test('is not asked where there is one page', async () => {
    await show({ measure: { pages: 1, lastPage: 1 } });
    expect(await partNamed('Length')).not.toContain('save a page');
  });

  test('is forgotten with another page, and stays with the same', async () => {
    await show({});
    await ask();
    await show({ omissions: [] });
    expect(await textOf('.account [role=status]')).not.toBe('');
    await show({ measure: { pages: 3, lastPage: 0.1 } });
    expect(await textOf('.account [role=status]')).toBe('');
  });
});

test('a language that was found is named in English and in itself, and can be set', async () => {
  await show({ omissions: [{ path: 'meta.language', reason: 'not stated' }] });
  expect(await partNamed('Language')).toContain('German – Deutsch, detected from the text');
  await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.account button')]
      .find((one) => one.textContent === 'Set it to German')!
      .click(),
  );
  expect(await state('calls')).toEqual([[['language'], 'de']]);
});

test('a language that is stated is no finding', async () => {
  await show({});
  expect(await partNamed('Language')).toMatch(/^Language\s+German – Deutsch\. /);
});

test('the order has its reasons', async () => {
  await show({});
  const lines = await page.$$eval('.order li', (all) => all.map((line) => line.textContent));
  expect(lines).toEqual(['Workdefault order', 'Talkslisted']);
});

test('thousands of lines are cut, and counted', async () => {
  const omissions = Array.from({ length: 50_000 }, (_, index) => ({
    path: `work[${index}]`,
    reason: `reason ${index % 300}`,
  }));
  await show({ omissions });
  const pathCount = () => page.evaluate(() => document.querySelectorAll('.path').length);
  expect(await pathCount()).toBe(200 * 20);
  expect(await partNamed('Not shown')).toMatch(/50,000 values[^]*And 100 other reasons\./);
  expect(await page.$eval('#count', (count) => count.textContent)).toBe('999+ not shown');
  await page.evaluate(() => document.querySelector<HTMLElement>('.paths + button')!.click());
  expect(await pathCount()).toBe(200 * 20 + 147);
});

test('what a résumé is called is never markup', async () => {
  const payload = '<img src=x onerror=alert(1)>';
  const omissions = [
    { path: payload.repeat(1000), reason: payload },
    { path: 'meta.language', reason: payload },
  ];
  await show({ omissions, language: payload, order: [{ section: payload, reason: payload }] });
  expect(await page.$$('.account :is(img, script)')).toHaveLength(0);
  expect(await textOf('.path')).toContain('<img');
});

test('what is read stays when only the length is news', async () => {
  const omissions = [{ path: 'work[0]', reason: 'hidden' }];
  await page.evaluate(
    (findings) => {
      (window as any).findings = findings;
      (window as any).showFindings(findings);
    },
    { ...whole, omissions, measure: undefined } as any,
  );
  await page.waitForSelector('.path');
  await page.focus('.path');
  await page.evaluate(() => {
    (window as any).showFindings({
      ...(window as any).findings,
      measure: { pages: 3, lastPage: 0.5 },
    });
  });
  await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
  expect(await partNamed('Length')).toContain('3 pages');
  expect(await page.evaluate(() => document.activeElement!.className)).toBe('path');
});
