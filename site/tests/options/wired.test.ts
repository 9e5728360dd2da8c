import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../site';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.open();
});
afterAll(() => site.close());

const fetched = () =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)!),
  );

test('options and report are fetched when they are opened, not before', async () => {
  const isPart = (name: string) => /^(panel|account)-/.test(name);
  expect((await fetched()).filter(isPart)).toEqual([]);
  await page.click('#options-tab');
  await page.waitForSelector('[data-option=font] input:checked');
  await page.click('#report-tab');
  await page.waitForSelector('.account');
  expect((await fetched()).some(isPart)).toBe(true);
});

test('the report is about the résumé in the editor', async () => {
  await page.waitForFunction(() => document.querySelectorAll('.order li').length > 3);
  const first = await page.$eval('.order li', (line) => line.textContent);
  expect(first).toBe('Skillslisted in the sections option');
});

test('the sections in the options are those of the résumé in the editor', async () => {
  await page.click('#options-tab');
  await page.waitForFunction(() => document.querySelectorAll('.sections li').length > 3);
});
