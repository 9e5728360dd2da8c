import { describe, expect, test } from 'vitest';
import { inspect, select } from '../../../dist/index.js';
import { choicesOf, chosenBy } from '../../src/options/choices';
import { isColor, pairIn, valueOfPair } from '../../src/options/color-value';
import { valueOfText } from '../../src/options/controls/field';
import { tagsOf } from '../../src/options/controls/tags';
import { optionsInText } from '../../src/options/controls/variants';
import { controlKind } from '../../src/options/kinds';
import { numberingIn, valueOfNumbering } from '../../src/options/numbered';
import { everyOption, type Option } from '../../src/options/schema';

const named = (name: string): Option => everyOption.find((option) => option.name === name)!;

const record = ([first = '', ...inner]: readonly string[], value: unknown): object => ({
  [first]: inner.length ? record(inner, value) : value,
});

/** The word that the theme reads in a value of an option; undefined for the default. */
function wordRead({ path }: Option, value: unknown): string | undefined {
  const themeOptions = record(path, value);
  const chosen = select({ basics: { name: 'Ada' }, meta: { themeOptions } });
  const read = ['meta', 'themeOptions', ...path].reduce((at, key) => (at as any)?.[key], chosen);
  const word = (read as any)?.shape ?? read;
  return word === undefined ? undefined : String(word);
}

/** Whether the theme reads a value of an option, and does not take the default in its place. */
const isRead = ({ path }: Option, value: unknown): boolean =>
  inspect({ meta: { themeOptions: record(path, value) } }).every(
    ({ reason }) => !reason.startsWith('must be one of'),
  );

describe('a choice is what the theme reads', () => {
  const choices = everyOption.filter((option) => controlKind(option) === 'choice');
  const words = ['true', 'on', 'Yes', 'false', 'off', 'NO', 'none', 'auto', 'circle', 'US-letter'];

  // These two are carried out by `select`, and are not there any more.
  const kept = choices.filter(({ name }) => !['audience', 'languages'].includes(name));

  test.each(kept.map((option) => [option.name, option] as const))('%s', (_, option) => {
    const all = choicesOf(option);
    const values = [...(option.schema.enum ?? []), ...words, true, false, 1, ' SERIF ', 'nonsense'];
    const usual = all.find(({ value }) => value === undefined)!.word;
    for (const value of values) {
      const chosen = chosenBy(value, option, all);
      expect(chosen?.word ?? usual, String(value)).toBe(wordRead(option, value) ?? usual);
      expect(chosen !== undefined, String(value)).toBe(isRead(option, value));
    }
  });

  test.each<[string, unknown, string | undefined]>([
    ['font', 'Serif', 'serif'],
    ['font', undefined, 'sans'],
    ['font', 42, undefined],
    ['font', { en: 'serif' }, undefined],
    ['font', '__proto__', undefined],
    ['links', true, 'all'],
    ['image', false, 'none'],
    ['image', { shape: 'round' }, 'round'],
    ['image', { shape: { shape: 'round' } }, 'round'],
    ['version', undefined, ''],
    ['audience', 'publik', 'public'],
    ['audience', 'no', ''],
  ])('%s: %j is %j', (name, value, word) => {
    expect(chosenBy(value, named(name), choicesOf(named(name)))?.word).toBe(word);
  });

  test('the default says nothing', () => {
    for (const option of choices)
      expect(choicesOf(option).filter(({ value }) => value === undefined)).toHaveLength(1);
  });
});

test.each<[string, string, unknown]>([
  ['page.margin', '12mm 15mm', '12mm 15mm'],
  ['page.margin', '20', 20],
  ['page.margin', '4', '4'],
  ['page.pages', '2', 2],
  ['page.pages', 'AUTO', undefined],
  ['page.pages', '', undefined],
  ['page.margin', '13mm 17mm 14mm', undefined],
])('%s: the text %j is %j', (name, text, value) => {
  expect(valueOfText(text, named(name).schema)).toEqual({ value });
});

test.each([
  ['page.margin', 'wide'],
  ['page.margin', '1mm 2mm 3mm 4mm 5mm'],
  ['page.pages', '0'],
  ['page.pages', '100'],
  ['page.pages', '1.5'],
  ['page.pages', '1e400'],
])('%s: the text %j is refused', (name, text) => {
  expect(valueOfText(text, named(name).schema)).toBeUndefined();
});

test.each<[unknown, unknown]>([
  [undefined, ['', '']],
  ['navy', ['navy', '']],
  [['#000'], ['#000', '']],
  [
    ['#000', '#fff'],
    ['#000', '#fff'],
  ],
  [
    [null, '#fff'],
    ['', '#fff'],
  ],
  [{ light: '#000', dark: '#fff' }, ['#000', '#fff']],
  [['a', 'b', 'c'], undefined],
  [[{}], undefined],
  [7, undefined],
])('the colours of %j are %j', (value, pair) => {
  expect(pairIn(value)).toEqual(pair);
});

test.each<[string, string, unknown]>([
  ['', '', undefined],
  ['auto', '', undefined],
  ['#123456', '', '#123456'],
  ['', '#fff', ['auto', '#fff']],
  ['#000', '#fff', ['#000', '#fff']],
  ['#0B5C6B', '#7fcad8', undefined],
])('light %j and dark %j are written as %j', (light, dark, value) => {
  expect(valueOfPair([light, dark], named('colors.accent').schema.default)).toEqual(value);
});

test.each([
  ['#abc', true],
  ['Navy', true],
  ['hsl(30 20% 30%)', true],
  ['auto', true],
  ['#abcde', false],
  ['red;background:url(//x)', false],
  ['constructor', false],
  [`rgb(${' '.repeat(100)}0,0,0)`, false],
])('%j is a colour: %j', (text, isOne) => {
  expect(isColor(text)).toBe(isOne);
});

test.each<[unknown, string[] | undefined]>([
  [undefined, []],
  ['a, b;c', ['a', 'b', 'c']],
  [
    ['a', 7],
    ['a', '7'],
  ],
  [[{}], undefined],
  [{}, undefined],
])('the tags in %j are %j', (value, tags) => {
  expect(tagsOf(value)).toEqual(tags);
});

test.each<[unknown, string | undefined, [string, string][]]>([
  [undefined, 'usual', []],
  [true, 'true', []],
  ['Off', 'false', []],
  ['through', 'through', []],
  [
    ['work'],
    'each',
    [
      ['work', 'true'],
      ['volunteer', 'false'],
    ],
  ],
  [
    ['experience'],
    'each',
    [
      ['work', 'true'],
      ['volunteer', 'false'],
    ],
  ],
  [{ projects: 'always' }, 'each', [['projects', 'always']]],
  [{ projects: {} }, undefined, []],
  ['nonsense', undefined, []],
  [JSON.parse('{"__proto__":true}'), 'each', [['__proto__', 'true']]],
])('numbering %j is for %j', (value, all, each) => {
  const read = numberingIn(value, ['work', 'volunteer']);
  expect(read?.all).toBe(all);
  expect([...(read?.each ?? [])]).toEqual(each);
});

test('numbering is written as it was read', () => {
  for (const value of [undefined, true, false, 'through', { work: false, projects: 'always' }])
    expect(valueOfNumbering(numberingIn(value, ['work'])!)).toEqual(value);
});

test.each<[string, unknown]>([
  ['', {}],
  ['{"only":["a"]}', { only: ['a'] }],
  ['[1]', undefined],
  ['{', undefined],
])('the options in %j are %j', (text, options) => {
  expect(optionsInText(text)).toEqual(options);
});
