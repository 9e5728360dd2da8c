import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf } from './editing';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** An editor with a text in it. The cursor is where `|` stands. */
async function editing(text: string): Promise<Page> {
  const page = await site.open();
  await page.waitForSelector('.cm-content');
  await page.click('.cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  const at = text.indexOf('|');
  await paste(page, text.replace('|', ''));
  for (let left = text.length - 1 - at; at >= 0 && left > 0; left--)
    await page.keyboard.press('ArrowLeft');
  return page;
}

/** As if from the clipboard: what is typed closes brackets by itself. */
const paste = (page: Page, text: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.cm-content')!.dispatchEvent(event);
  }, text);

async function complete(page: Page): Promise<string[]> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Space');
  await page.keyboard.up('Control');
  await page.waitForSelector('.cm-tooltip-autocomplete [aria-selected]');
  // The list takes no key in its first moments.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return page.$$eval('.cm-completionLabel', (labels) => labels.map((label) => label.textContent!));
}

test('a field of JSON is completed, with what belongs to it', async () => {
  const page = await editing('{\n  "basics": { "name": "Ada", "em|" }\n}');
  expect(await complete(page)).toContain('email');
  await page.keyboard.press('Enter');
  expect(await textOf(page)).toContain('"name": "Ada", "email": ');
});

test.each([
  ['a field with a text', '{ "basics": { "la|" } }', '{ "basics": { "label": "typed" } }'],
  ['a field with fields', '{ "ba|" }', '{ "basics": {typed} }'],
  [
    'a field before another',
    '{ "basics": { "la|" "name": "A" } }',
    '"label": "typed", "name": "A"',
  ],
  ['a value', '{ "meta": { "themeOptions": { "font": | } } }', '"font": "sans"typed'],
  ['a field that is true', '{ "work": [{ "x-hid|" }] }', '"x-hidden": truetyped'],
])('what is typed after %s stands where it belongs', async (_, before, after) => {
  const page = await editing(before);
  await complete(page);
  await page.keyboard.press('Tab');
  await page.keyboard.type('typed');
  expect(await textOf(page)).toContain(after);
});

test('a value of JSON is completed', async () => {
  const page = await editing('{ "meta": { "themeOptions": { "font": | } } }');
  expect(await complete(page)).toEqual(expect.arrayContaining(['"sans"', '"serif"', '"system"']));
});

test('a field of YAML is completed, in its place', async () => {
  const page = await editing('work:\n  - name: Fog\n    pos|');
  const labels = await complete(page);
  expect(labels).toContain('position');
  expect(labels).not.toContain('name');
  await page.keyboard.press('Enter');
  expect(await textOf(page)).toContain('    position: ');
});

test('a value of YAML is completed, without quotation marks', async () => {
  const page = await editing('meta:\n  themeOptions:\n    font: se|');
  await complete(page);
  await page.keyboard.press('Enter');
  expect(await textOf(page)).toContain('    font: serif');
});

test.each([
  ['JSON', '{\n  "basics": {\n    "name" "Ada"\n  }\n}|', '"Ada"', 'line 3, column 12'],
  ['YAML', 'basics:\n  name: Ada\n  label: a: b\n|', 'a: b', 'line 3'],
])('a mistake in %s is marked where it is, and told with its line', async (_, text, at, told) => {
  const page = await editing(text);
  await page.waitForSelector('.cm-lintRange-error');
  const line = await page.$eval(
    '.cm-lintRange-error',
    (mark) => mark.closest('.cm-line')!.textContent,
  );
  expect(line).toContain(at);
  expect(await page.$eval('#status', (status) => status.textContent)).toContain(told);
  expect(await page.$$('.cm-gutter-lint .cm-lint-marker-error')).toHaveLength(1);
});

test.each([
  ['JSON', '{ "meta": { "themeOptions": { "font": "comic" } } }|', '"comic"'],
  ['YAML', 'meta:\n  themeOptions:\n    font: comic\n|', 'font: comic'],
])('what is not as the schema has it is marked, and the page stays: %s', async (_, text, at) => {
  const page = await editing(text);
  await page.waitForSelector('.cm-lintRange-warning');
  const line = await page.$eval(
    '.cm-lintRange-warning',
    (mark) => mark.closest('.cm-line')!.textContent,
  );
  expect(line).toContain(at);
  expect(await page.$eval('#status', (status) => status.textContent)).toBe('');
});

test('hovering a field shows its description', async () => {
  const page = await editing('{ "meta": { "themeOptions": { "density": "compact" } } }|');
  await page.locator('.cm-line ::-p-text("density")').hover();
  await page.waitForSelector('.cm-about');
  expect(await page.$eval('.cm-about', (about) => about.textContent)).toContain(
    'Space between lines',
  );
});

test('a text that was opened can be taken back', async () => {
  const page = await editing('{ "basics": { "name": "Second" } }');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  expect(await textOf(page)).not.toContain('Second');
});

test('the Tab key leaves the editor', async () => {
  const page = await editing('{}');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('.cm-editor'))).toBeNull();
});
