import { render } from '../../index';
import { advice } from './advice';
import resume from './resume.json';

const cyclic: Record<string, unknown> = { colors: {} };
for (const key of ['self', 'variants', 'labels', 'sections', 'page', 'numbering', 'keep'])
  cyclic[key] = cyclic;
const throwing = {
  get font() {
    throw new Error('no');
  },
};

test.each<[string, unknown]>([
  ['null', null],
  ['a number', 7],
  ['a list', [1, [2]]],
  ['a cyclic record', cyclic],
  ['a getter that throws', { ...cyclic, variants: { a: throwing }, page: throwing }],
  ['symbols', { font: Symbol('x'), colors: { ink: Symbol('y') }, sections: [Symbol('z')] }],
  ['functions', { font: () => 1, variants: { a: () => 1 } }],
  [
    'prototype names',
    JSON.parse('{"__proto__":{"font":1},"constructor":2,"sections":["__proto__"]}'),
  ],
  ['lists for all', { font: [[]], page: [], colors: [[]], labels: [], variants: [1], keep: [[]] }],
  ['long names', { ['colour'.repeat(10_000)]: 1, variant: 'x'.repeat(100_000) }],
])('never throws: %s', (_, options) => {
  for (const said of [advice(options), advice(undefined, { themeOptions: options })]) {
    expect(said).toEqual(expect.any(Array));
  }
  expect(render(resume, options as object)).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
});
