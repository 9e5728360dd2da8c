import { inspect, render } from '../../index';
import { payloads } from './payloads';

const sheet = (options: unknown) =>
  /<style>([^]*?)<\/style>/.exec(render({}, { font: 'system', ...(options as object) }))![1]!;

const usual = sheet(undefined);

const tokens = ['accent', 'ink', 'muted', 'paper', 'rule'];

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

const forms: readonly ((typed: string) => unknown)[] = [
  (typed) => typed,
  (typed) => [typed, typed],
  (typed) => ({ light: typed, dark: typed }),
];

test.each([...Object.values(payloads), ...nearly].map((typed) => [typed.slice(0, 60), typed]))(
  '%j never reaches the sheet, as any colour, and is named',
  (_, typed) => {
    for (const form of forms) {
      const colors = Object.fromEntries(tokens.map((token) => [token, form(typed)]));
      expect(sheet({ colors }) === usual).toBe(true);
      const named = inspect({}, { colors } as object).filter(({ path }) => path.includes('colors'));
      expect(new Set(named.map(({ path }) => path.split('.')[2]!.split('[')[0]))).toEqual(
        new Set(tokens),
      );
    }
  },
);

test.each(Object.values(payloads).map((typed) => [typed]))(
  '%j is no scheme and no contrast',
  (typed) => {
    const options = { scheme: typed, contrast: typed } as object;
    expect(render({}, options) === render({})).toBe(true);
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
