import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../site';
import { choose, drop, press, told, visit } from './visit';

const axeSource = readFileSync(
  new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const tags = ['wcag2', 'wcag21', 'wcag22'].flatMap((version) =>
  ['a', 'aa', 'aaa'].map((level) => version + level),
);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What axe finds in the parts that are seen of the bar, its menus and its dialogs. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run(a: unknown, b: unknown): Promise<Found> } };
    const parts = ['dialog[open]', '.menu:popover-open', '.bar', '.promise'];
    const include = parts.filter((part) => document.querySelector(part)).map((part) => [part]);
    const found = await axe.run({ include }, { runOnly, iframes: false });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, tags);

const open = (page: Page, menu: string): Promise<void> =>
  page.locator(`::-p-xpath(//*[@id='actions']/button[.='${menu}'])`).click();

const states: Record<string, (page: Page) => Promise<unknown>> = {
  'the bar': async () => {},
  'a notice': async (page) => {
    await drop(page, 'a.json', Buffer.from('{"basics": {"name": "A"}}'));
    await drop(page, 'b.json', Buffer.from('{"basics": {"name": "B"}}'));
    await told(page, /Your previous résumé is kept/);
  },
  'a menu': (page) => open(page, 'Download'),
  'the other menu': (page) => open(page, 'More'),
  'the dialog about data': (page) => choose(page, 'More', 'What happens'),
  'the dialog that deletes': (page) => choose(page, 'More', 'Delete'),
};

test.each(
  ['light', 'dark'].flatMap((scheme) => [360, 1280].map((width) => [scheme, width] as const)),
)('axe finds nothing, and the bar is one row: %s, %i px', async (scheme, width) => {
  const found: string[] = [];
  const page = await visit(site, '', {
    size: { width, height: 780 },
    prepare: (opened) =>
      opened.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  });
  await page.evaluate(axeSource);
  const height = await page.$eval('.bar', (bar) => bar.getBoundingClientRect().height);
  expect(height).toBeLessThan(60);
  for (const [name, reach] of Object.entries(states)) {
    await reach(page);
    if (name.startsWith('the dialog')) await page.waitForSelector('dialog[open]');
    found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
    await page.keyboard.press('Escape');
  }
  expect(found).toEqual([]);
});

test('the bar is one stop of Tab, and arrows, letters and Escape work', async () => {
  const page = await visit(site);
  const focused = () => page.evaluate(() => document.activeElement!.textContent);
  await page.focus('#actions button');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Download');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('.menu:popover-open');
  expect(await focused()).toBe('Web page (HTML)');
  await page.keyboard.press('End');
  expect(await focused()).toBe('Plain text');
  await page.keyboard.press('p');
  expect(await focused()).toMatch(/^Print/);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Download');
  expect(await page.$$eval('#actions > button', (all) => all.map((b) => b.tabIndex))).toEqual([
    -1, 0, -1,
  ]);
  await press(page, 'What happens to my data?');
  await page.waitForSelector('dialog[open]');
});
