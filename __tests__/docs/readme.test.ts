import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { inspect, render } from '../../index';
import schema from '../../src/options/options.schema.json';
import resume from '../options/resume.json';
import { codesOf, documentOf, root } from './documents';

const readme = documentOf('README.md');
const isOptions = new Ajv({ strict: false }).compile(schema);

test('is at most 5,000 bytes', () => {
  expect(Buffer.byteLength(readme.text)).toBeLessThanOrEqual(5_000);
});

test('is for users first', () => {
  const headings = [...readme.text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(['Use it', 'Features', 'Options', 'More', 'Development']);
  expect(readme.text.indexOf('![')).toBeLessThan(readme.text.indexOf('## Use it'));
});

test('has the command that CI runs on a clean checkout, in a block of its own', () => {
  const lines = readFileSync(join(root, '.ci/run'), 'utf8').split('\n');
  const commands = readme.fences.map(({ code }) => code);
  expect(commands).toEqual(
    expect.arrayContaining(['npm ci && npm run export', 'npm ci && npm test']),
  );
  expect(lines).toContain('npm ci && npm test');
});

test('has ten options that there are', () => {
  const rows = [...readme.text.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name!);
  expect(rows).toHaveLength(10);
  expect(rows.filter((name) => !Object.hasOwn(schema.properties, name))).toEqual([]);
});

const wishes = codesOf(readme).filter((code) => code.startsWith('"'));

test('has an option for every wish', () => {
  expect(wishes).toHaveLength(8);
});

test.each(wishes)('%s is an option that changes the page', (code) => {
  const options = JSON.parse(`{${code}}`);
  expect(isOptions(options)).toBe(true);
  const meta = { ...resume.meta, themeOptions: { ...resume.meta.themeOptions, ...options } };
  expect(inspect({ ...resume, meta }).filter(({ path }) => /themeOptions/.test(path))).toEqual([]);
  // The résumé of the tests fits on one page.
  if (!options.page?.pages) expect(render({ ...resume, meta }) === render(resume)).toBe(false);
});
