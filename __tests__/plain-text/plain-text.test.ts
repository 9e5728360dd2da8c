import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, renderText, type TextOptions } from '../../index';
import { plainTextOf } from '../../src/plain-text/plain-text';
import { payloads } from '../hostile/payloads';
import { whole, withTexts } from '../hostile/poisoned';
import { escape } from '../../src/text/html/escape';
import { busyTime, forms, textOf } from '../redos/slow-forms.mjs';
import { thorough } from '../thorough';
import { ugly } from './ugly';

jest.setTimeout(60_000);

test('the whole of a text, as it is to look', () => {
  const expected = readFileSync(join(__dirname, 'ugly.txt'), 'utf8').replaceAll('\r\n', '\n');
  expect(renderText(ugly, { width: 60 })).toBe(expected);
});

describe('width', () => {
  const words = 'word '.repeat(60).trim();
  const longest = (width: unknown) =>
    Math.max(
      ...renderText({ basics: { summary: words } }, { width } as TextOptions)
        .split('\n')
        .map((line) => line.length),
    );

  test.each<[unknown, number]>([
    [undefined, 79],
    [80, 79],
    [30, 29],
    [30.9, 29],
    [0, 299],
    [1, 19],
    [-1, 79],
    [NaN, 79],
    [Infinity, 299],
    ['30', 79],
    [{}, 79],
    [null, 79],
  ])('%j: lines of %i columns', (width, columns) => expect(longest(width)).toBe(columns));
});

test.each<[language: string, label: string]>([
  ['en', 'phone: +1'],
  ['fr', 'téléphone : +1'],
  ['ja', '電話：+1'],
  ['zh-Hans', '电话：+1'],
])('a label in %s', (language, label) => {
  expect(renderText({ basics: { phone: '+1 555 0100' } }, { language })).toContain(label);
});

test('of several languages it is the chosen one', () => {
  const resume = {
    basics: { label: 'Engineer' },
    work: [{ name: 'Acme' }],
    meta: { language: 'en', translations: { de: { basics: { label: 'Ingenieurin' } } } },
  };
  const german = renderText(resume, { languages: 'all', language: 'de' });
  expect(german).toBe(renderText(resume, { language: 'de' }));
  expect(german).toContain('Ingenieurin');
  expect(renderText(resume, { languages: 'all' })).toBe(renderText(resume));
});

test('a heading is underlined in its columns', () => {
  const text = renderText({ work: [{ name: 'A' }] }, { language: 'ja' });
  expect(text).toMatch(/^職歴\n----\n\nA\n$/);
});

test('points go on with their numbers', () => {
  const highlights = ['a', 'b'];
  const text = renderText(
    {
      work: [
        { name: 'A', highlights },
        { name: 'B', highlights },
      ],
    },
    { numbering: { work: 'through' } },
  );
  expect(text.match(/\d\. \w/g)).toEqual(['1. a', '2. b', '3. a', '4. b']);
});

test('what is no résumé, and has nothing, is an empty text', () => {
  for (const nothing of [undefined, null, 7, 'a', [], {}, { work: [] }])
    expect(renderText(nothing)).toBe('');
});

test('the public reads nothing private', () => {
  const resume = {
    basics: {
      name: 'Ada',
      email: 'secret@b.example',
      phone: '+1 555 0199',
      url: 'https://a.example',
    },
    work: [
      { name: 'Acme', highlights: ['shown'], 'x-private': true },
      { name: 'Open Inc.', highlights: [{ text: 'hidden', private: true }, 'seen'] },
    ],
  };
  const text = renderText(resume, { audience: 'public' });
  expect(text).not.toMatch(/secret|0199|Acme|shown|hidden/);
  expect(text).toMatch(/https:\/\/a\.example[^]*Open Inc\.[^]*seen/);
  expect(renderText(resume)).toMatch(/secret[^]*0199/);
});

test.each(Object.entries(payloads))('%s does not leave its place', (_, payload) => {
  const text = renderText(withTexts(whole, payload), { font: 'system' });
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202E\u2066-\u2069]/u);
  expect(text).not.toMatch(/[^\S\n]\n|\n\n\n/);
});

test('as deep as anybody likes', () => {
  let item: unknown = 'deepest';
  for (let level = 0; level < 5000; level++) item = [item, { highlights: [item] }];
  expect(typeof renderText({ work: item, basics: item })).toBe('string');
  const points = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- p${depth}`);
  const quotes = `${'> '.repeat(3000)}quoted`;
  const text = renderText({ work: [{ name: 'A', summary: `${points.join('\n')}\n\n${quotes}` }] });
  expect(text).toContain('p199');
  expect(text).toContain('quoted');
  expect(text.length).toBeLessThan(20_000);
});

test('20,000 points take about four times as long as 5,000', () => {
  const page = (count: number) =>
    render({ work: [{ name: 'A', highlights: Array(count).fill('A *point*, 7 % of them all') }] });
  const [few, many] = [page(5000), page(20_000)];
  plainTextOf(few, {});
  const [short, long] = [few, many].map((html) => busyTime(() => plainTextOf(html, {})));
  expect(long).toBeLessThan(10 * short! + 500);
  expect(plainTextOf(many, {}).match(/^\d+\. /gm)).toHaveLength(20_000);
});

test('a word as long as anybody likes', () => {
  for (const word of ['語', 'a', '語（https://a.example）', 'a\u00A0']) {
    const long = word.repeat(140_000);
    const html = `<!doctype html>\n<html lang="ja"><style></style><body><h2>${long}</h2><p>${long}</p></body>`;
    expect(plainTextOf(html, {}).length).toBeGreaterThan(2 * long.trim().length - 3);
  }
});

test.each(forms)('$name takes no long time', (form) => {
  const text = escape(textOf(form, thorough ? 40_000 : 10_000));
  const html = `<!doctype html>
<html lang="ja"><style></style><body><p>${text}</p><p><a href="https://${text}">${text}</a></p>
<ul class="contacts"><li><span class="name">${text}</span> <span class="kept">${text}</span></li></ul>
<pre>${text}</pre><h2>${text}</h2></body></html>`;
  expect(busyTime(() => plainTextOf(html, {}))).toBeLessThan(5000);
});
