import { expect, test } from 'vitest';
import { render } from '../../../dist/index.js';
import { contrast, levelOf, ratioText } from '../../src/options/contrast';
import { palettesIn } from '../../src/options/palettes';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#0b5c6b', '#fbfaf7', 7.3],
])('%s on %s is %d:1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test.each([
  [7, 'AAA', '7:1'],
  [6.99, 'AA', '6.9:1'],
  [4.5, 'AA', '4.5:1'],
  [4.49, 'too little to read', '4.4:1'],
])('%d is %s', (ratio, level, text) => {
  expect(levelOf(ratio)).toBe(level);
  expect(ratioText(ratio)).toBe(text);
});

const paletteWith = (colors: object) => palettesIn(render({}, { colors }));

test('the colours of a page are the schema’s own where nothing is said', () => {
  const { light, dark } = paletteWith({});
  expect(light).toMatchObject({ paper: '#fbfaf7', ink: '#16181d', accent: '#0b5c6b' });
  expect(dark).toMatchObject({ paper: '#14161a', ink: '#e9ebef', accent: '#7fcad8' });
});

test('the colours of a page are as the theme corrected them', () => {
  const { light, dark } = paletteWith({ accent: ['#ffff00', '#333'] });
  expect(light['accent']).toBe('#575700');
  expect(contrast(dark['accent']!, dark['paper']!)).toBeGreaterThanOrEqual(7);
});

test('a page of one scheme has its colours in both', () => {
  const { light, dark } = paletteWith({ paper: '#222222' });
  expect(light['paper']).toBe('#222222');
  expect(dark).toEqual(light);
});
