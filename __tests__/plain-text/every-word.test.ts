import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, renderText, type ThemeOptions } from '../../index';
import { plainTextOf } from '../../src/plain-text/plain-text';
import { whole } from '../hostile/poisoned';
import { missing } from './missing';
import { ugly } from './ugly';

const root = join(__dirname, '../..');

const files = ['people', 'languages', 'dialects']
  .flatMap((folder) =>
    readdirSync(join(root, '__tests__/fixtures', folder)).map((file) => `${folder}/${file}`),
  )
  .map((file) => `__tests__/fixtures/${file}`);

const resumes: [string, unknown][] = [
  ...['resume.json', '__tests__/options/resume.json', ...files].map((file): [string, unknown] => [
    file,
    JSON.parse(readFileSync(join(root, file), 'utf8')),
  ]),
  ['every field', whole],
  ['everything in a text', ugly],
];

const options: ThemeOptions[] = [
  {},
  { links: 'all', numbering: true, figures: 'strong', layout: 'wide' },
  {
    language: 'fr',
    links: 'none',
    numbering: 'through' as unknown as boolean,
    footer: 'The *end*',
  },
];

test.each(resumes)('%s: every word of the page is in its text, in its order', (_, resume) => {
  for (const given of options) {
    const html = render(resume, given);
    for (const width of [80, 20, 0])
      expect(missing(html, plainTextOf(html, { width }))).toEqual([]);
  }
});

test('a word that is missing is noticed, and one that stands elsewhere', () => {
  const html = render(whole);
  const text = renderText(whole);
  for (const word of ['Award one summary', 'Basics label', 'Publication one publisher']) {
    expect(missing(html, text.replace(word, ''))).not.toEqual([]);
    expect(missing(html, text.replace(word, '') + word)).not.toEqual([]);
  }
  expect(missing(html, text.replace('(https://work-one', '(work-one'))).not.toEqual([]);
});

test.each(resumes)('%s: clean lines, as wide as they may be', (_, resume) => {
  const html = render(resume);
  expect(renderText(resume)).toBe(plainTextOf(html, {}));
  for (const width of [80, 40, 0]) {
    const text = plainTextOf(html, { width });
    expect(text).not.toMatch(/[^\S\n]\n|\n\n\n|[^\P{Cc}\n]|[\xA0\u202A-\u202E\u2066-\u2069]/u);
    expect(text).toMatch(/^\S[^]*\S\n$/);
  }
  const long = plainTextOf(html, { width: 80 })
    .split('\n')
    .filter((line) => line.length > 80);
  // Only where there is nothing to break: a word, an address with its label, marks and combined letters.
  expect(
    long.filter(
      (line) =>
        /^[\x20-\xFF]*$/.test(line) &&
        !/^ *(?:(?:\S+:|\d+\.|-) )?\S+$|Professionals: https/.test(line),
    ),
  ).toEqual([]);
});
