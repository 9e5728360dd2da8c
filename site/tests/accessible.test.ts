import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What axe finds against the site; the page in the frame is a résumé, and has tests of its own. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(
      { exclude: ['iframe'] },
      { runOnly: tags, iframes: false, resultTypes: ['violations'] },
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
    );
  }, tags);
}

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

test.each(
  Object.entries(sizes).flatMap(([name, size]) =>
    (['light', 'dark'] as const).map((scheme) => [name, scheme, size] as const),
  ),
)('nothing stands in anybody’s way: %s, %s', async (name, scheme, size) => {
  const page = await site.open('', size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.waitForFunction(() => /page/.test(document.querySelector('.told')!.textContent!));
  for (const tab of ['text', 'options', 'report', ...(name === 'phone' ? ['page'] : [])]) {
    await page.click(`#${tab}-tab`);
    await page.waitForNetworkIdle({ idleTime: 500 });
    expect(await violations(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the tabs move with the arrow keys, and each shows its panel', async () => {
  const page = await site.open();
  await page.focus('#text-tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.$eval('.pane.chosen', ({ id }) => id)).toBe('options');
  await page.keyboard.press('End');
  expect(await page.$eval('.pane.chosen', ({ id }) => id)).toBe('report');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('text-tab');
});

test('a window that is made wide again shows the text beside the page', async () => {
  const page = await site.open('', sizes.phone);
  await page.click('#page-tab');
  await page.setViewport(sizes.desktop);
  await page.waitForSelector('#editor', { visible: true });
});
