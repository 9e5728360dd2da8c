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
  ['red', '#ff0000'],
  [' RebeccaPurple ', '#663399'],
  ['hsl(120 100% 25%)', '#008000'],
  ['hsl(0.5turn 50% 50%)', '#40bfbf'],
  ['hwb(90 10% 10%)', '#80e61a'],
  ['lab(50 none 20)', '#807655'],
  ['lch(50% 30 250)', '#437ea7'],
  ['oklab(0.5 0.1 0.05)', '#994640'],
  ['oklch(0.5 0.1 250)', '#32669a'],
  ['oklch(50% 0.4 250deg)', '#0063c2'],
  ['color(srgb 1 0.5 0)', '#ff8000'],
  ['color(display-p3 0.5 0.5 0.5)', '#808080'],
  ['color(xyz 0 0 0)', '#000000'],
  ['rgb(none 0 0)', '#000000'],
  ['rgb(1e3 0 0)', '#ff0000'],
  ['#0000', null],
  ['transparent', null],
  ['rgb(1 2 3 / 0)', null],
  ['auto', null],
  ['inherit', null],
  ['currentColor', null],
  ['Canvas', null],
  ['constructor', null],
  ['__proto__', null],
  ['color(constructor 1 0 0)', null],
  ['color(toString 1 0 0)', null],
  ['color(--mine 1 0 0)', null],
  ['oklch(0.5 1e400 250)', null],
  ['lch(50 1e300 20)', null],
  ['lab(1e999 0 0)', '#ffffff'],
  ['hsl(120 150% 25%)', '#008000'],
  ['rgb(10% 20% 30.5%)', '#1a334e'],
  ['hsla(-120, 50%, 50%, 1)', '#4040bf'],
  ['rgb(calc(1) 2 3)', null],
  ['oklch(from red l c h)', null],
  ['color-mix(in srgb, red, blue)', null],
  ['var(--ink)', null],
  ['hsl(30 20% 30%', null],
  ['rgb(1, 2, 3)rgb(1, 2, 3)', null],
  ['7a1f3d', null],
  [`rgb(1 2 3${' '.repeat(100)})`, null],
  ['#ab', null],
  ['url(https://example.com)', null],
  ['rgb(1,2,3);} body{', null],
  ['rgb(1,2,3) url(x)', null],
  ['', null],
])('reads %j as %j', (typed, hex) => {
  const color = readColor(typed);
  expect(color && hexColor(color)).toBe(hex);
});

test('nothing that a host has put on Object.prototype makes it throw', () => {
  const record = Object.prototype as Record<string, unknown>;
  for (const key of ['alpha', 'c', 'l', 'h', 'r', 'mode', 'rgb', 'oklch']) {
    record[key] = 'any';
    try {
      expect(() => readColor('oklch(0.5 0.4 250)')).not.toThrow();
    } finally {
      delete record[key];
    }
  }
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
