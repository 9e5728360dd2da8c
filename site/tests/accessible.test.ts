import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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
