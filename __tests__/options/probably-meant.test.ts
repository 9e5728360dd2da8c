import { probablyMeant, withProbable } from '../../src/options/probably-meant';

const spellings = [
  ['colors', 'colors'],
  ['font', 'font'],
  ['dateFormat', 'dateFormat'],
  ['photo', 'image'],
  ['size', 'page.size'],
] as const;

test.each<[typed: string, meant: string]>([
  ['colour', 'colors'],
  ['colours', 'colors'],
  ['Color', 'colors'],
  ['fnt', 'font'],
  ['fotn', 'font'],
  ['fond', 'font'],
  ['fontFamily', 'font'],
  ['date-format', 'dateFormat'],
  ['colorScheme', 'colors'],
  ['date_fromat', 'dateFormat'],
  ['foto', ''],
  ['photos', 'image'],
  ['sizes', 'page.size'],
  ['preordered', ''],
  ['x', ''],
  ['', ''],
  ['…', ''],
  ['constructor', ''],
  [`colors${' and more'.repeat(9)}`, ''],
])('%j is probably %j', (typed, meant) => {
  expect(probablyMeant(typed, spellings)).toBe(meant);
});

test('suggests the closest name, not the first', () => {
  const near = [
    ['short', 'short'],
    ['sport', 'sport'],
  ] as const;
  expect(probablyMeant('sports', near)).toBe('sport');
});

test('suggests nothing if no name is close', () => {
  expect(withProbable('unknown option', 'colour', spellings)).toBe(
    'unknown option; did you mean colors?',
  );
  expect(withProbable('unknown option', 'xyz', spellings)).toBe('unknown option');
});
