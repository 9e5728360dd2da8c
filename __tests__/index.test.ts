import * as api from '../index';

const page = (html: string) => ({
  whole: /^<!doctype html>\n<html [^]*<\/html>\n$/.test(html),
  headings: html.match(/<h\d/g) ?? [],
  stray: /undefined|NaN|\[object Object\]|Invalid/.test(html),
});

test('exposes the public api', () => {
  expect(Object.keys(api).sort()).toEqual([
    'inspect',
    'inspectOrder',
    'pdfRenderOptions',
    'render',
    'renderText',
    'select',
  ]);
  expect(api.pdfRenderOptions).toEqual({
    mediaType: 'print',
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  });
});

test('renders an empty, valid page without a résumé', () => {
  expect(page(api.render())).toEqual({ whole: true, headings: [], stray: false });
});

const cyclic: Record<string, unknown> = { basics: { name: 'A' } };
cyclic['self'] = cyclic;
cyclic['work'] = [cyclic, [[cyclic]]];
const list: unknown[] = [];
list.push(list, list);

test.each<[string, unknown]>([
  ['null', null],
  ['a number', 7],
  ['a string', 'résumé'],
  ['a symbol', Symbol('x')],
  ['a function', () => 1],
  ['a bigint', 10n],
  ['a list', [1, [2]]],
  ['a date', new Date(NaN)],
  ['lists for records', { basics: [], meta: [], work: [[]] }],
  ['strings for everything', { basics: 'A', work: 'B', skills: 'C', meta: 'D' }],
  ['numbers for everything', { basics: 1, work: 2, skills: [3], meta: 4 }],
  ['a cyclic record', cyclic],
  ['a list that holds itself', { work: list, skills: [{ keywords: list }] }],
  ['a record without a prototype', Object.assign(Object.create(null), { basics: null })],
  [
    'prototype names',
    JSON.parse('{"__proto__":{"work":1},"constructor":2,"work":[{"__proto__":3}]}'),
  ],
  [
    'getters that throw',
    {
      get basics() {
        throw new Error('no');
      },
      work: [
        {
          get name() {
            throw new Error('no');
          },
        },
      ],
    },
  ],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    ),
  ],
  ['frozen records', Object.freeze({ basics: Object.freeze({ name: 'A' }) })],
])('never throws: %s', (_, resume) => {
  for (const html of [api.render(resume), api.render({}, resume as api.ThemeOptions)]) {
    expect(page(html)).toMatchObject({ whole: true, stray: false });
  }
  for (const text of [api.renderText(resume), api.renderText({}, resume as api.TextOptions)]) {
    expect(text).toMatch(/^(?:[^]*\S\n)?$/);
    expect(text).not.toMatch(/undefined|NaN|\[object Object\]|Invalid/);
  }
});

test('leaves the résumé as it was', () => {
  const resume = { basics: { name: ' A ' }, skills: ['Rust'], work: { company: 'B' } };
  const before = structuredClone(resume);
  api.render(resume, { sections: ['skills'] });
  expect(resume).toEqual(before);
});

test('the same résumé gives the same bytes', () => {
  const resume = { basics: { name: 'A' }, work: [{ highlights: ['*a*', 'b'] }] };
  expect(api.render(resume)).toBe(api.render(structuredClone(resume)));
});
