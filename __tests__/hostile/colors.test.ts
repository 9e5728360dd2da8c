import { inspect, render } from '../../index';
import { payloads } from './payloads';

const sheet = (options: unknown) =>
  /<style>([^]*?)<\/style>/.exec(render({}, { font: 'system', ...(options as object) }))![1]!;

const usual = sheet(undefined);

/** What looks like a colour, and is none, or more than one. */
const nearly = [
  'currentColor',
  'inherit',
  'transparent',
  'Canvas',
  'var(--ink)',
  'var(--x, url(https://evil.example))',
  'url(https://evil.example/css)',
  'image-set(url(https://evil.example/css) 1x)',
  'env(x)',
  'attr(data-name type(<color>))',
  'light-dark(red, blue)',
  'color-mix(in srgb, red, blue)',
  'oklch(from var(--ink) l c h)',
  'color(from red srgb r g b)',
  'color(constructor 1 0 0)',
  'color(__proto__ 1 0 0)',
  'color(--mine 1 0 0)',
  'rgb(calc(1) 2 3)',
  'rgb(1 2 3);--ink:url(https://evil.example/css)',
  'rgb(1 2 3)}*{background:url(https://evil.example/css)}',
  'rgb(1 2 3/*)',
  'rgb(1 2 3) !important',
  'rgb(1 2 3',
  'rgb(1, 2, 3)rgb(1, 2, 3)',
  'rgb(1\\29  2 3)',
  'red;',
  'red}',
  'red/**/',
  'r\\65 d',
  '\\72 ed',
  'red</style><script>alert(1)</script>',
  '#fff;',
  '#fff}*{color:red}',
  '#fffff',
  '#ggg',
  '##fff',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'lch(50 1e308 20)',
  `lab(50 ${'9'.repeat(80)} 0)`,
  `rgb(1 2 3${' '.repeat(100_000)})`,
  '('.repeat(100_000),
  'a'.repeat(100_000),
];

const everyPath = ['accent', 'ink', 'muted', 'paper', 'rule']
  .map((token) => `colors.${token}`)
  .concat('contrast', 'scheme');

/** In every form in which a colour may be given. */
const colorsOf = (typed: string) => ({
  accent: typed,
  ink: [typed, typed],
  muted: { light: typed, dark: typed },
  paper: typed,
  rule: [null, typed],
});

test.each([...Object.values(payloads), ...nearly].map((typed) => [typed.slice(0, 60), typed]))(
  '%j never reaches the sheet, and is named',
  (_, typed) => {
    const options = { scheme: typed, contrast: typed, colors: colorsOf(typed) };
    expect(sheet(options) === usual).toBe(true);
    const named = inspect({}, options as object).map(({ path }) =>
      path.replace(/^options\.|(?:\[\d\]|\.light|\.dark)$/g, ''),
    );
    expect([...new Set(named)].sort()).toEqual(everyPath);
  },
);

test('a colour reaches the sheet as six figures alone', () => {
  const colors = { paper: 'rgb(1 2 3 / 50%)', ink: ['snow', 'RED'], accent: 'oklch(.5 .1 9)' };
  const values = [
    ...sheet({ colors }).matchAll(/--(?:paper|ink|muted|accent|rule):\s*([^;}]*)/g),
  ].map(([, value]) => value);
  expect(values.length).toBeGreaterThan(10);
  expect(values.filter((value) => !/^#[\da-f]{3}(?:[\da-f]{3})?$/.test(value!))).toEqual([]);
});
