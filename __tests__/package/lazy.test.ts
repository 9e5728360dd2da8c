import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { some } from '../thorough';
import { installPackedTheme } from './pack';

const { folder, theme } = installPackedTheme();
const fixtures = join(__dirname, '../fixtures');
const read = (file: string): unknown => JSON.parse(readFileSync(join(fixtures, file), 'utf8'));

type Answer = { same: boolean; fetched: string[]; others: string[] };

function ask(...given: [resume: unknown, options?: object][]): Answer[] {
  const input = JSON.stringify(given);
  const printed = execFileSync(process.execPath, ['lazy.mjs'], { cwd: folder, input });
  return JSON.parse(printed.toString());
}

const person = { basics: { name: 'Ada Example', email: 'ada@ada.example' }, work: [{ name: 'A' }] };
const part = (name: string) => `./lazy/parts/${name}.js`;
const fonts = (...names: string[]) => names.map((name) => part(`styles/fonts/${name}`));

test('a page fetches what it needs, and nothing else', () => {
  const asked = ask(
    [person, { font: 'system' }],
    [person, {}],
    [person, { font: 'system', language: 'de' }],
    [{ ...person, basics: { summary: '[A](https://a.example)' } }, { font: 'system' }],
  );
  expect(asked.map(({ fetched }) => fetched.sort())).toEqual([
    [],
    fonts('display-basic', 'sans-regular-latin', 'sans-semibold-latin'),
    [part('locale/locales/de')],
    [part('text/markdown/tokens')],
  ]);
});

test('the page is that of `render`, for every person, language and dialect', () => {
  const files = ['people', 'languages', 'dialects'].flatMap((kind) =>
    some(readdirSync(join(fixtures, kind)), 2).map((file) => `${kind}/${file}`),
  );
  const answers = ask(...files.map((file): [unknown] => [read(file)]));
  expect(files.filter((_, at) => !answers[at]!.same)).toEqual([]);
  expect(new Set(answers.flatMap(({ fetched }) => fetched)).size).toBeGreaterThan(40);
});

test('the other functions are there, too', () => {
  const [answer] = ask([person]);
  const names = ['inspect', 'inspectOrder', 'renderText', 'select', 'withTheme'];
  expect(answer!.others.sort()).toEqual(names);
});

test('what is loaded at once has at most 50,000 bytes, gzip', () => {
  const sizes = ['lazy.js', 'lazy/core.js'].map(
    (file) => gzipSync(readFileSync(join(theme, 'dist', file)), { level: 9 }).length,
  );
  expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(50_000);
});
