import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showResume, withOptions } from './driven';
import { openTryPage, type TryPage } from './try-page';

let site: TryPage;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  site = await openTryPage();
  page = await site.open('options');
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push('a dialog');
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('evil')) problems.push(request.url());
  });
});
afterAll(() => site.close());

const payload = '"><img src="https://evil.example/x" onerror="alert(1)"><script>alert(1)</script>';

const everywhere = (value: unknown): Record<string, unknown> => ({
  font: value,
  page: { size: value, margin: value, pages: value },
  colors: { accent: value, ink: [value, value], paper: { light: value, dark: value } },
  sections: [value, { section: value, title: value, where: { name: value } }],
  labels: { [String(value)]: value },
  numbering: { [String(value)]: value },
  language: value,
  languages: value,
  variant: value,
  variants: { [String(value)]: { font: value } },
  keep: [value],
  only: [value],
  footer: value,
  summary: value,
  image: { shape: value },
  audience: value,
});

const deep = JSON.parse('['.repeat(1000) + ']'.repeat(1000));

/** Made in the test: its title would show them otherwise. */
const kinds: Record<string, () => unknown> = {
  markup: () => everywhere(payload),
  'a prototype': () =>
    JSON.parse(
      '{"__proto__":{"font":"serif"},"labels":{"__proto__":"x"},"variants":{"__proto__":{}},"colors":{"__proto__":1,"constructor":2},"numbering":{"__proto__":true}}',
    ),
  'names of what objects have': () => everywhere('constructor'),
  'deep lists': () => ({ ...everywhere(deep), labels: deep, variants: { a: deep } }),
  numbers: () => everywhere(1e308),
  null: () => everywhere(null),
  'long texts': () => everywhere('x'.repeat(100_000)),
  'controls and directions': () => everywhere('\u202e\u0000\u2066\ud800'),
  'a list': () => [1, [{ font: 'serif' }]],
  'a text': () => payload,
  '10,000 sections': () => ({
    sections: Array.from({ length: 10_000 }, (_, index) => `s${index}`),
  }),
  '10,000 labels': () => ({
    labels: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [index, payload])),
  }),
  '10,000 variants': () => ({
    variants: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`v${index}`, {}])),
  }),
};

test.each(Object.keys(kinds))('options of %s do no harm', async (kind) => {
  problems.length = 0;
  const more = { [payload]: [{ title: payload }], [`x-${payload}`]: [{ title: payload }] };
  const resume = withOptions(kinds[kind]!(), more);
  (resume.work[0] as any)['x-tags'] = [payload];
  await showResume(page, resume);
  expect(problems).toEqual([]);
  const made = await page.evaluate(() => ({
    foreign: document.querySelectorAll('.panel :is(img, script, iframe, a, svg)').length,
    elements: document.querySelectorAll('*').length,
    polluted: ({} as any).font,
  }));
  expect(made.foreign).toBe(0);
  expect(made.polluted).toBeUndefined();
  expect(made.elements).toBeLessThan(6000);
});

test('after all of it, the panel still works', async () => {
  await showResume(page, withOptions({ font: 'serif' }));
  const font = await page.$eval(
    '[data-option=font] input:checked',
    (input) => (input as any).value,
  );
  expect(font).toBe('serif');
});
