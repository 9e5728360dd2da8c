import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { calls, optionsNow, settle, showResume, withOptions } from './driven';
import { openTryPage, type TryPage } from './try-page';

let site: TryPage;
let page: Page;

beforeAll(async () => {
  site = await openTryPage();
  page = await site.open('options');
});
afterAll(() => site.close());
beforeEach(async () => {
  await showResume(page, withOptions({}));
  await calls(page);
});

const rows = (): Promise<string[]> =>
  page.$$eval('.sections li', (all) =>
    all.map(
      (row) =>
        (row.querySelector<any>('[type=checkbox]').checked ? '' : '-') +
        row.querySelector('label span')!.firstChild!.textContent,
    ),
  );

const focused = () => page.evaluate(() => document.activeElement!.getAttribute('aria-label'));

test('stand in the order of the data, with lists of the author’s own', async () => {
  expect(await rows()).toEqual(['Work', 'Education', 'Skills', 'Talks']);
});

test('are moved by their buttons, which keep the focus', async () => {
  await page.focus('[aria-label="Move Talks up"]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await settle(page);
  expect(await rows()).toEqual(['Work', 'Talks', 'Education', 'Skills']);
  expect((await optionsNow(page)).sections).toEqual(['work', 'x-talks', 'education', 'skills']);
  expect(await focused()).toBe('Move Talks up');
  expect(await page.$eval('.news', (news) => news.textContent)).toBe(
    'Talks moved to position 2 of 4',
  );
});

test('are moved by Alt and an arrow, and back where they were say nothing', async () => {
  await page.focus('.sections li:nth-child(2) input');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.up('Alt');
  await settle(page);
  expect(await rows()).toEqual(['Education', 'Work', 'Skills', 'Talks']);
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await settle(page);
  expect(await calls(page)).toEqual([
    [['sections'], ['education', 'work', 'skills', 'x-talks']],
    [['sections']],
  ]);
});

const middleOf = (selector: string) =>
  page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

test('are dragged with a mouse, and set once, where they are dropped', async () => {
  const from = await middleOf('.sections li:nth-child(1) .handle');
  const to = await middleOf('.sections li:nth-child(3)');
  await page.mouse.move(from.x, from.y + (await offset(from, '.sections li:nth-child(1) .handle')));
  await page.mouse.down();
  const end = await middleNow('.sections li:nth-child(3)');
  await page.mouse.move(to.x, end.y + 8, { steps: 12 });
  expect(await rows()).toEqual(['Education', 'Skills', 'Work', 'Talks']);
  expect(await calls(page)).toEqual([]);
  await page.mouse.up();
  expect(await calls(page)).toEqual([[['sections'], ['education', 'skills', 'work', 'x-talks']]]);
});

const middleNow = (selector: string) =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

/** How far something has been scrolled since it was measured. */
const offset = async (before: { y: number }, selector: string) =>
  (await middleNow(selector)).y - before.y;

test('are dragged with a finger', async () => {
  await middleOf('.sections li:nth-child(3)');
  const from = await middleNow('.sections li:nth-child(4) .handle');
  const to = await middleNow('.sections li:nth-child(1) .handle');
  await page.touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= 10; step++)
    await page.touchscreen.touchMove(from.x, from.y + ((to.y - 8 - from.y) * step) / 10);
  await page.touchscreen.touchEnd();
  expect(await calls(page)).toEqual([[['sections'], ['x-talks', 'work', 'education', 'skills']]]);
});

test('are hidden and shown again with their titles', async () => {
  await showResume(
    page,
    withOptions({ sections: ['skills', { section: 'work', title: 'Career' }] }),
  );
  expect(await rows()).toEqual(['Skills', 'Work', '-Education', '-Talks']);
  const toggle = '.sections li:nth-child(2) [type=checkbox]';
  await page.click(toggle);
  await settle(page);
  expect(await calls(page)).toEqual([[['sections'], ['skills']]]);
  await page.click(toggle);
  expect(await calls(page)).toEqual([
    [['sections'], ['skills', { section: 'work', title: 'Career' }]],
  ]);
});

test('stay, when there is but one', async () => {
  await showResume(page, withOptions({ sections: ['skills'] }));
  await page.click('.sections li:nth-child(1) [type=checkbox]');
  expect(await calls(page)).toEqual([]);
  expect(await rows()).toEqual(['Skills', '-Work', '-Education', '-Talks']);
});

test('have titles in their lines where the order is the author’s', async () => {
  await showResume(page, withOptions({ sections: ['skills', 'work'] }));
  await page.focus('[aria-label="Title of Work"]');
  await page.keyboard.type('A');
  expect(await calls(page)).toEqual([[['sections'], ['skills', { section: 'work', title: 'A' }]]]);
});

test('with all others in one item are moved and hidden, as a list of names', async () => {
  await showResume(page, withOptions({ sections: ['skills', '...'] }));
  expect(await rows()).toEqual(['Skills', 'Work', 'Education', 'Talks']);
  await page.click('.sections li:nth-child(3) [type=checkbox]');
  await settle(page);
  expect(await calls(page)).toEqual([[['sections'], ['skills', 'work', 'x-talks']]]);
  expect(await rows()).toEqual(['Skills', 'Work', '-Education', 'Talks']);
});

test('that an object hides are shown so, and shown again as a list of names', async () => {
  await showResume(page, withOptions({ sections: { work: false, 'x-talks': false } }));
  expect(await rows()).toEqual(['-Work', 'Education', 'Skills', '-Talks']);
  await page.click('.sections li:nth-child(1) [type=checkbox]');
  await settle(page);
  expect(await calls(page)).toEqual([[['sections'], ['work', 'education', 'skills']]]);
});

test('that an object hides leave a title to the labels', async () => {
  await showResume(page, withOptions({ sections: { work: false } }));
  await page.focus('[aria-label="Title of Skills"]');
  await page.keyboard.type('A');
  expect(await calls(page)).toEqual([[['labels', 'skills'], 'A']]);
});

test('that are all hidden are not written as an empty list, which shows all', async () => {
  const all = { work: false, education: false, skills: false, 'x-talks': false };
  await showResume(page, withOptions({ sections: all }));
  expect(await rows()).toEqual(['-Work', '-Education', '-Skills', '-Talks']);
  await page.focus('[aria-label="Move Talks up"]');
  await page.keyboard.press('Enter');
  await settle(page);
  expect(await calls(page)).toEqual([]);
});
