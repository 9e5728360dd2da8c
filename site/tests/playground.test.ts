import { afterAll, beforeAll, expect, test } from 'vitest';
import { payloads } from '../../__tests__/hostile/payloads';
import { put, seen, textOf, until } from './editing';
import { openSite, type Site } from './site';
import { askedOf } from './take/visit';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const font = (expected: string) =>
  [
    (frame: Awaited<ReturnType<typeof seen>>) =>
      frame.$eval('h2', (title) => getComputedStyle(title).fontFamily),
    (family: string) => family.includes(expected),
  ] as const;

test.each([
  ['JSON', '{\n  // mine\n  "work": [{ "name": "Fog" }]\n}\n', '"font": "serif"', '// mine'],
  ['YAML', '# mine\nwork:\n  - name: Fog\n', 'font: serif', '# mine'],
])(
  'an option that is chosen is written into the text, and taken out again: %s',
  async (_, text, written, comment) => {
    const page = await site.open();
    await put(page, text);
    await page.click('#options-tab');
    await page.locator('[data-option=font] label::-p-text(Serif)').click();
    expect(await until(page, ...font('Ordinal Serif'))).toContain('Ordinal Serif');
    expect(await textOf(page)).toContain(written);
    expect(await textOf(page)).toContain(comment);
    await page.locator('[data-option=font] label::-p-text(Sans)').click();
    expect(await until(page, ...font('Ordinal Sans'))).toContain('Ordinal Sans');
    expect(`${await textOf(page)}\n`.replace(/\n+$/, '\n')).toBe(text);
  },
);

test('an option that is typed is chosen in the options', async () => {
  const page = await site.open();
  await page.click('#options-tab');
  await page.waitForSelector('[data-option=font] input:checked');
  await page.click('#text-tab');
  await put(page, '{"work":[{"name":"Fog"}],"meta":{"themeOptions":{"density":"airy"}}}');
  await page.click('#options-tab');
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('[data-option=density] input:checked')?.value ===
      'airy',
  );
});

test('a language that is chosen is that of the page', async () => {
  const page = await site.open();
  await put(page, '{"work":[{"name":"Fog"}]}');
  await page.click('#options-tab');
  await page.waitForSelector('[data-option=language] select');
  await page.select('[data-option=language] select', 'de');
  const title = await until(
    page,
    (frame) => frame.$eval('h2', (title) => title.textContent),
    (title) => title !== 'Experience',
  );
  expect(title).toBe('Berufserfahrung');
});

test('a variant of the résumé is chosen', async () => {
  const page = await site.open();
  const resume = {
    work: [{ name: 'Fog' }],
    education: [{ institution: 'Mist' }],
    meta: { themeOptions: { variants: { short: { sections: ['education'] } } } },
  };
  await put(page, JSON.stringify(resume));
  await page.click('#options-tab');
  await page.waitForSelector('[data-option=variant]');
  const select = await page.$('[data-option=variant] select');
  if (select) await select.select('short');
  else await page.click('[data-option=variant] label::-p-text(short)');
  const titles = await until(
    page,
    (frame) => frame.$$eval('h2', (titles) => titles.map(({ textContent }) => textContent)),
    ({ length }) => length === 1,
  );
  expect(titles).toEqual(['Education']);
});

test('what is not shown leads to its place in the text', async () => {
  const page = await site.open();
  await put(page, 'basics:\n  name: Ada\nwork:\n  - name: Fog\n    salary: 7\n');
  await page.click('#report-tab');
  await page.locator('.account button::-p-text(work[0].salary)').click();
  await page.waitForSelector('.cm-content:focus');
  expect(await page.evaluate(() => getSelection()!.toString())).toBe('salary: 7');
});

test('what would save a page is tried, told, and done', async () => {
  const page = await site.open();
  const work = Array.from({ length: 24 }, (_, at) => ({ name: `Job ${at}`, summary: 'Fog' }));
  // The sample has two pages, too: its length is waited for first, and then another one.
  const lengthAfter = (before: string | null) =>
    page.waitForFunction(
      (before) => {
        const length = document.querySelector('.length')?.textContent ?? '';
        return /^2 pages.*full$/.test(length) && length !== before && length;
      },
      {},
      before,
    );
  await page.click('#report-tab');
  const sample = await (await lengthAfter(null)).jsonValue();
  await page.click('#text-tab');
  await put(page, JSON.stringify({ work }));
  await page.click('#report-tab');
  await lengthAfter(sample as string);
  await page.locator('button::-p-text(How can I save a page?)').click();
  await page.locator('.savings button').click();
  await page.waitForFunction(() => document.querySelector('.told')!.textContent!.startsWith('1'));
});

test('hostile texts that are typed run nothing, and ask nobody', { timeout: 240_000 }, async () => {
  const page = await site.open();
  const asked = askedOf(page, site);
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  for (const payload of Object.values(payloads)) {
    const resume = {
      basics: { name: payload, url: payload, image: payload, summary: payload },
      work: [{ [payload]: payload, name: payload, highlights: [payload] }],
      meta: { themeOptions: { labels: { work: payload }, footer: payload, [payload]: payload } },
      [`x-${payload}`]: [payload],
    };
    await put(page, JSON.stringify(resume, null, 2));
    for (const tab of ['options', 'report', 'text']) await page.click(`#${tab}-tab`);
  }
  await page.waitForNetworkIdle({ idleTime: 500 });
  expect(dialogs).toBe(0);
  expect(asked).toEqual([]);
});
