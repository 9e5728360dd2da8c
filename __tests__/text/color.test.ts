import { contrast, hexColor, readableColor, readColor, type Color } from '../../src/text/color';

test.each<[typed: string, hex: string | null]>([
  ['#abc', '#aabbcc'],
  ['#AABBCC', '#aabbcc'],
  ['#aabbccdd', '#aabbcc'],
  ['rgb(10, 20, 30)', '#0a141e'],
  ['rgba(10 20 30 / 50%)', '#0a141e'],
  ['hsl(0, 100%, 50%)', '#ff0000'],
  ['hsl(120deg 100% 25%)', '#008000'],
  ['rgb(300, 0, 0)', '#ff0000'],
  ['red', null],
  ['#ab', null],
  ['url(https://example.com)', null],
  ['rgb(1,2,3);} body{', null],
  ['rgb(1,2,3) url(x)', null],
  ['', null],
])('reads %j as %j', (typed, hex) => {
  const color = readColor(typed);
  expect(color && hexColor(color)).toBe(hex);
});

test.each<[one: Color, other: Color, ratio: number]>([
  [[0, 0, 0], [255, 255, 255], 21],
  [[119, 119, 119], [255, 255, 255], 4.48],
  [[11, 92, 107], [255, 255, 255], 7.61],
])('the contrast of %j on %j is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
});

test.each<[color: Color, paper: Color]>([
  [
    [255, 255, 0],
    [255, 255, 255],
  ],
  [
    [0, 0, 80],
    [20, 22, 26],
  ],
  [
    [128, 128, 128],
    [128, 128, 128],
  ],
])('%j becomes readable on %j, as far as any colour does', (color, paper) => {
  const readable = contrast(readableColor(color, paper), paper);
  const most = Math.max(contrast([0, 0, 0], paper), contrast([255, 255, 255], paper));
  expect(readable).toBeGreaterThanOrEqual(Math.min(7, most - 0.01));
});

test('a colour that can be read is left as it is', () => {
  expect(readableColor([0, 0, 128], [255, 255, 255])).toEqual([0, 0, 128]);
});
