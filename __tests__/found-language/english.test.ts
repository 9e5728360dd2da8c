import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, render } from '../../index';
import { english } from './english';
import { made } from './english-made';

const root = join(__dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const langOf = (html: string) => /<html[^>]* lang="([^"]*)"/.exec(html)?.[1];

/** A résumé that does not say in what language it is. */
const unstated = ({ meta, ...resume }: Record<string, unknown>) => resume;

test.each(Object.entries(english))('%s stays English, and nothing is told', (_, resume) => {
  expect(langOf(render(resume))).toBe('en');
  expect(inspect(resume).filter(({ path }) => path === 'meta.language')).toEqual([]);
});

test('all of them in one stay English', () => {
  const work = Object.values(english).flatMap((one) => (one as { work?: object[] }).work ?? []);
  expect(langOf(render({ work }))).toBe('en');
});

test('no made-up résumé in English is taken for one in another language', () => {
  expect(made.length).toBeGreaterThanOrEqual(300);
  const taken = made.flatMap(([what, resume]) => {
    const lang = langOf(render(resume));
    return lang === 'en' ? [] : [`${what}: ${lang}`];
  });
  expect(taken).toEqual([]);
});

const people = '__tests__/fixtures/people';

test.each([
  'resume.json',
  '__tests__/fixtures/every-leaf.json',
  'node_modules/@jsonresume/schema/sample.resume.json',
  ...readdirSync(join(root, people)).map((file) => `${people}/${file}`),
])('%s stays English', (file) => {
  expect(langOf(render(unstated(read(file))))).toBe('en');
});

const languages = '__tests__/fixtures/languages';

test.each(readdirSync(join(root, languages)))('%s is found without being stated', (file) => {
  expect(langOf(render(unstated(read(`${languages}/${file}`))))).toBe(file.replace('.json', ''));
});
