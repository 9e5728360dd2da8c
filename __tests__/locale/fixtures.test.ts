import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { render } from '../../index';

const folder = join(__dirname, '../fixtures/languages');
const validate = addFormats(new Ajv({ allErrors: true })).compile(schema);

const fixtures = readdirSync(folder).map((file): [tag: string, resume: any] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(join(folder, file), 'utf8')),
]);

/** What is called the same in every language, or in Japanese: a GPA. */
const names = new Set('TypeScript Go Python PostgreSQL Docker GitHub GPA'.split(' '));

const latin = new Set(['de', 'fr', 'vi']);

const textOf = (html: string) =>
  /<body[^]*<\/body>/
    .exec(html)![0]
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('these languages have a résumé', () => {
  expect(fixtures.map(([tag]) => tag).join(' ')).toBe(
    'ar de el fa fr he hi ja ko mr ru th vi zh-Hans zh-Hant',
  );
});

describe.each(fixtures)('%s', (tag, resume) => {
  test('is strictly valid, and fills every section', () => {
    validate(resume);
    expect(validate.errors ?? []).toEqual([]);
    expect(Object.keys(schema.properties).filter((name) => !(name in resume))).toEqual(['$schema']);
    expect(resume.meta.language).toBe(tag);
  });

  test('is in that language on the page, with no English but names of technologies', () => {
    const html = render(resume);
    expect(html).toContain(`<html lang="${tag}"`);
    const text = textOf(html).replace(/\S+@\S+|\S*(?:example|github)\.(?:com|org)\S*/g, ' ');
    const words = text.match(/\p{sc=Latin}+/gu) ?? [];
    const english = latin.has(tag)
      ? words.filter((word) => /^(the|and|with|present|experience|education|skills)$/i.test(word))
      : words.filter((word) => !names.has(word) && !(tag === 'el' && word === 'email'));
    expect(english).toEqual([]);
  });

  test('has no date that was not understood', () => {
    const html = render(resume);
    const dates = [...html.matchAll(/<p class="dates">(.*?)<\/p>/g)].map(([, inner]) => inner);
    expect(dates.length).toBeGreaterThan(8);
    expect(dates.filter((inner) => !inner!.includes('<time'))).toEqual([]);
  });
});
