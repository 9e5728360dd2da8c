import { expect, test } from 'vitest';
import { said } from '../../src/options/said';
import { everyOption, type Option } from '../../src/options/schema';
import { countSaid, withoutSaid } from '../../src/options/all-said';
import { writing } from '../../src/options/writing';

const named = (name: string): Option => everyOption.find((option) => option.name === name)!;

test.each<[string, unknown, string, unknown, string[][]]>([
  ['its name', { font: 'serif' }, 'font', 'serif', [['font']]],
  ['another spelling', { date_format: 'year' }, 'dateFormat', 'year', [['date_format']]],
  ['capitals and spaces', { 'Date Format': 'year' }, 'dateFormat', 'year', [['Date Format']]],
  ["another theme's name", { lang: 'de' }, 'language', 'de', [['lang']]],
  ['both names', { lang: 'de', language: 'fr' }, 'language', 'fr', [['language'], ['lang']]],
  ['a name within', { page: { size: 'A4' } }, 'page.size', 'A4', [['page', 'size']]],
  ['a spelling within', { Page: { Size: 'A4' } }, 'page.size', 'A4', [['Page', 'Size']]],
  ['a lone value', { page: 'A4' }, 'page.size', 'A4', [['page']]],
  ['a lone colour', { colors: 'navy' }, 'colors.accent', 'navy', [['colors']]],
  [
    'a colour of another theme',
    { colors: { primary: '#000' } },
    'colors.ink',
    '#000',
    [['colors', 'primary']],
  ],
  ['nothing', {}, 'font', undefined, []],
  ['a switched-off option', { _font: 'serif' }, 'font', undefined, []],
  ['no record', 'serif', 'font', undefined, []],
  ['null', null, 'font', undefined, []],
  ['a wrong type', { font: { deep: [1] } }, 'font', { deep: [1] }, [['font']]],
  ['a prototype', JSON.parse('{"__proto__":{"font":"serif"}}'), 'font', undefined, []],
])('%s is read', (_, own, name, value, paths) => {
  expect(said(own, named(name))).toEqual({ value, paths });
});

test.each<[string, unknown, string, unknown, unknown]>([
  ['where it is not said', {}, 'page.size', 'A4', [[['page', 'size'], 'A4']]],
  ['where it is said', { lang: 'de' }, 'language', 'fr', [[['lang'], 'fr']]],
  [
    'and once',
    { lang: 'de', language: 'fr' },
    'language',
    'nl',
    [
      [['language'], 'nl'],
      [['lang'], undefined],
    ],
  ],
  [
    'nowhere for the default',
    { lang: 'de', language: 'fr' },
    'language',
    undefined,
    [
      [['language'], undefined],
      [['lang'], undefined],
    ],
  ],
  ['never for the default of what is not said', {}, 'font', undefined, []],
  [
    'instead of a lone value',
    { page: 'A4' },
    'page.size',
    'Letter',
    [[['page'], { size: 'Letter' }]],
  ],
  [
    'beside a lone value',
    { page: 'A4' },
    'page.margin',
    '9mm',
    [[['page'], { size: 'A4', margin: '9mm' }]],
  ],
  ['into the record there is', { Colors: {} }, 'colors.ink', '#000', [[['Colors', 'ink'], '#000']]],
])('a value is written %s', (_, own, name, value, writings) => {
  expect(writing(own, named(name), value)).toEqual(writings);
});

test('a part is written below its option', () => {
  expect(writing({ sectionLabels: {} }, named('labels'), 'Career', ['work'])).toEqual([
    [['sectionLabels', 'work'], 'Career'],
  ]);
});

test('resetting all keeps variants, notes and what is no option', () => {
  const own = {
    font: 'serif',
    lang: 'de',
    page: { size: 'A4' },
    variants: { a: {} },
    _font: 1,
    nope: 2,
  };
  expect(withoutSaid(own, everyOption)).toEqual({ variants: { a: {} }, _font: 1, nope: 2 });
  expect(countSaid(own, everyOption)).toBe(3);
  expect(withoutSaid({ font: 'serif' }, everyOption)).toBeUndefined();
});
