import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { everyOption } from '../../src/options/schema';
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
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await showResume(page, withOptions({}));
  await calls(page);
});

const at = (name: string, rest: string) => `[data-option="${name}"] ${rest}`;

test('every option of the schema has a control that can be operated', async () => {
  const names = await page.$$eval('[data-option]', (rows) =>
    rows
      .filter((row) => row.querySelector('.control :is(input, select, textarea, button)'))
      .map((row) => row.getAttribute('data-option')!),
  );
  expect(names.toSorted()).toEqual(everyOption.map(({ name }) => name).toSorted());
});

test('every control has a name', async () => {
  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll<any>('.panel :is(input, select, textarea, button)')]
      .filter((field) => {
        const labelled = field.getAttribute('aria-labelledby');
        const names = labelled?.split(' ').map((id: string) => document.getElementById(id));
        const own =
          field.getAttribute('aria-label') ?? (field.matches('button') && field.textContent);
        return (
          !own &&
          !field.labels?.length &&
          !names?.every((name: Element | null) => name?.textContent)
        );
      })
      .map((field) => field.outerHTML.slice(0, 100)),
  );
  expect(nameless).toEqual([]);
});

test.each<[string, string, unknown]>([
  ['font', 'input[value=serif]', ['font', 'serif']],
  ['density', 'input[value=airy]', ['density', 'airy']],
  ['page.size', 'input[value=Letter]', ['page.size', 'Letter']],
  ['version', 'input[value=false]', ['version', false]],
  ['image', 'input[value=none]', ['image', false]],
  ['image', 'input[value=round]', ['image', { shape: 'round' }]],
  ['audience', 'input[value=public]', ['audience', 'public']],
  ['keep', 'input[value=birthDate]', ['keep', ['birthDate']]],
  ['only', '.offered button', ['only', ['backend']]],
])('%s: %s sets it', async (name, selector, [path, value]: any) => {
  await page.$eval(at(name, selector), (field) => (field as HTMLElement).click());
  expect(await calls(page)).toEqual([[path.split('.'), value]]);
});

test.each<[string, string, string, unknown]>([
  ['page.margin', 'input', '20', 20],
  ['page.pages', 'input', '1', 1],
  ['footer', 'textarea', 'x', 'x'],
  ['without', 'input', 'a', ['a']],
  ['colors.ink', '.color:nth-child(1) input:not([type])', '#000', '#000'],
])('%s: typing %s %s sets it', async (name, selector, text, value) => {
  await page.focus(at(name, selector));
  await page.keyboard.type(text);
  expect((await calls(page)).at(-1)).toEqual([name.split('.'), value]);
});

test.each<[string, string, unknown]>([
  ['language', 'de', 'de'],
  ['numbering', 'through', 'through'],
  ['numbering', 'each', { work: true, volunteer: true }],
])('%s: choosing %s sets it', async (name, choice, value) => {
  await page.select(at(name, 'select'), choice);
  expect(await calls(page)).toEqual([[[name], value]]);
});

test('a control that is put back to its default takes the option away', async () => {
  await showResume(page, withOptions({ font: 'serif', page: { margin: '20mm' }, language: 'de' }));
  await page.$eval(at('font', 'input[value=sans]'), (field) => (field as HTMLElement).click());
  await page.select(at('language', 'select'), '');
  await page.focus(at('page.margin', 'input'));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  expect(await calls(page)).toEqual([[['font']], [['language']], [['page', 'margin']]]);
});

test('what cannot be used is told, and not set', async () => {
  await page.focus(at('page.margin', 'input'));
  await page.keyboard.type('wide');
  expect(await calls(page)).toEqual([]);
  const [message, invalid] = await page.$eval(at('page.margin', '.typed'), (row) => [
    row.querySelector('.wrong')!.textContent,
    row.querySelector('input')!.getAttribute('aria-invalid'),
  ]);
  expect(message).toContain('12mm 15mm');
  expect(invalid).toBe('true');
});

describe('what a résumé says is shown', () => {
  test.each<[string, unknown, string, unknown]>([
    ['font', { font: 'SERIF' }, 'input:checked', 'serif'],
    ['links', { links: 'yes' }, 'input:checked', 'all'],
    ['image', { photo: 'circle' }, 'input:checked', 'round'],
    ['page.size', { page: 'letter' }, 'input:checked', 'Letter'],
    ['dateFormat', { date_format: 'year' }, 'input:checked', 'year'],
    ['page.margin', { page: { margin: 20 } }, 'input', '20'],
    ['language', { lang: 'PT_br' }, 'select', 'pt-BR'],
    ['language', { language: 'tlh' }, 'select', 'tlh'],
    ['variant', { variant: 'short', variants: { short: {} } }, 'select', 'short'],
    ['variant', { variant: 'gone' }, 'select', 'gone'],
    ['only', { only: 'a, b' }, 'input', 'a, b'],
    ['labels', { sectionTitles: { work: 'Career' } }, '.pairs input', 'Career'],
    ['numbering', { numbering: ['work'] }, '.each select', 'true'],
    ['colors.ink', { colors: { text: 'navy' } }, 'input:not([type])', 'navy'],
    ['colors.ink', { colors: { text: 'navy' } }, 'input[type=color]', '#000080'],
  ])('%s of %j', async (name, options, selector, value) => {
    await showResume(page, withOptions(options));
    expect(await page.$eval(at(name, selector), (field) => (field as any).value)).toBe(value);
  });

  test('and what no control can show stands beside it', async () => {
    await showResume(page, withOptions({ font: 42, footer: { deep: ['<b>'] } }));
    expect(await page.$eval(at('font', '.odd'), (odd) => odd.textContent)).toBe(
      'In your résumé: 42',
    );
    expect(await page.$$(at('font', 'input:checked'))).toHaveLength(0);
    expect(await page.$eval(at('footer', '.odd'), (odd) => odd.textContent)).toContain(
      '{"deep":["<b>"]}',
    );
  });

  test('with what the theme says of it', async () => {
    await showResume(page, withOptions({ font: 'serf' }));
    const remark = await page.$eval(at('font', '.remark'), (note) => note.textContent);
    expect(remark).toBe('font: must be one of sans, serif, system; did you mean serif?');
  });

  test('with its contrast, and how the theme corrects it', async () => {
    await showResume(page, withOptions({ colors: { accent: '#ff0' } }));
    const notes = await page.$$eval(at('colors.accent', '.contrast'), (all) =>
      all.map((note) => note.textContent),
    );
    expect(notes[0]).toMatch(/^1:1 too little to read; shown as #575700, 7\.\d:1 AAA$/);
    expect(notes[1]).toMatch(/^1[4-9]\.\d:1 AAA$/);
  });
});

test('the résumé’s own languages come first', async () => {
  const meta = { translations: { fr: { basics: { label: 'x' } } }, themeOptions: {} };
  await showResume(page, { ...withOptions({}), meta });
  const [first] = await page.$$eval(at('language', 'optgroup'), (all) =>
    all.map((group) => [
      (group as any).label,
      [...group.children].map((one) => (one as any).value),
    ]),
  );
  expect(first).toEqual(['In your résumé', ['fr']]);
});

describe('resetting', () => {
  test('one option takes it away wherever it stands', async () => {
    await showResume(page, withOptions({ lang: 'de', language: 'fr' }));
    await page.$eval(at('language', '.reset'), (reset) => (reset as HTMLElement).click());
    expect(await calls(page)).toEqual([[['language']], [['lang']]]);
    await settle(page);
    expect(await optionsNow(page)).toEqual({});
    const focused = await page.evaluate(() => document.activeElement!.tagName);
    expect(focused).toBe('SELECT');
    expect(await page.$eval(at('language', '.reset'), (reset) => (reset as any).hidden)).toBe(true);
  });

  test('all keeps variants', async () => {
    await showResume(
      page,
      withOptions({ font: 'serif', lang: 'de', variants: { a: { font: 'sans' } } }),
    );
    await page.evaluate(() => document.querySelectorAll<any>('.panel-head button')[1].click());
    expect(await calls(page)).toEqual([[[], { variants: { a: { font: 'sans' } } }]]);
  });

  test('is not offered where nothing is set', async () => {
    const offered = await page.$$eval('.reset', (all) => all.filter((one) => !(one as any).hidden));
    expect(offered).toHaveLength(0);
    expect(
      await page.evaluate(() => document.querySelectorAll<any>('.panel-head button')[1].disabled),
    ).toBe(true);
  });
});

test('copies the options as JSON', async () => {
  const rights = ['clipboard-read', 'clipboard-sanitized-write'] as const;
  await page.browserContext().overridePermissions(new URL(page.url()).origin, [...rights]);
  await showResume(page, withOptions({ font: 'serif' }));
  await page.bringToFront();
  await page.click('.panel-head button');
  await settle(page);
  expect(await page.$eval('.news', (news) => news.textContent)).toMatch(/^Copied/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toEqual({ font: 'serif' });
});

describe('while somebody types', () => {
  test('neither focus nor caret move, whatever is shown', async () => {
    await page.focus(at('footer', 'textarea'));
    await page.keyboard.type('Hello');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('yy');
    await showResume(page, withOptions({ footer: 'Something else' }));
    const [text, caret, row] = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return [
        field.value,
        field.selectionStart,
        field.closest('.option')?.getAttribute('data-option'),
      ];
    });
    expect([text, caret, row]).toEqual(['Heyyllo', 4, 'footer']);
    await page.evaluate(() => (document.activeElement as any).blur());
    expect(await page.$eval(at('footer', 'textarea'), (field) => (field as any).value)).toBe(
      'Something else',
    );
  });

  test('the title of a section keeps its focus', async () => {
    await page.focus('.sections input[aria-label="Title of Skills"]');
    await page.keyboard.type('My tools', { delay: 60 });
    await settle(page);
    expect(await optionsNow(page)).toEqual({ labels: { skills: 'My tools' } });
    expect(await page.evaluate(() => (document.activeElement as any).value)).toBe('My tools');
  });
});

test('finds options by their words', async () => {
  await page.focus('.panel-head input');
  await page.keyboard.type('paper size');
  const shown = await page.$$eval('.option', (rows) =>
    rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-option')),
  );
  expect(shown).toContain('page.size');
  expect(shown.length).toBeLessThan(6);
  expect(await page.$eval('.news', (news) => news.textContent)).toMatch(/options? found$/);
  await page.$eval('.panel-head input', (field) => {
    (field as HTMLInputElement).value = '';
    field.dispatchEvent(new Event('input'));
  });
});
