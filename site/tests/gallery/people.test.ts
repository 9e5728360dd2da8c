import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { faces } from '../../build/people-face-list.mjs';
import { people } from '../../build/people-list.mjs';
import { resumeOf, textOf } from '../../build/people.mjs';
import { letters } from './letters';

const fromTheme = createRequire(new URL('../../../package.json', import.meta.url));
const { inspect, render, renderText } = fromTheme('./dist/index.cjs');
const invented = people.filter(({ file }) => file !== 'sample');
const files = invented.map(({ file }) => file);

describe('every person', () => {
  const { getLanguageService, TextDocument } = fromTheme('vscode-json-languageservice');
  const service = getLanguageService({});
  const schema = JSON.parse(
    readFileSync(new URL('../../../dist/resume.schema.json', import.meta.url), 'utf8'),
  );
  beforeAll(() => service.configure({ validate: true, allowComments: false }));

  const mistakesIn = async (text: string): Promise<string[]> => {
    const document = TextDocument.create('file:///resume.json', 'json', 1, text);
    const json = service.parseJSONDocument(document);
    const found = await service.doValidation(document, json, { schemaValidation: 'error' }, schema);
    return found.map(({ message }: { message: string }) => message);
  };

  test('a résumé that is not valid is found', async () => {
    expect(await mistakesIn('{ "basics": { "email": [7] }, "work": 7 }')).not.toEqual([]);
  });

  test.each(files)('%s is valid against the schema', async (file) => {
    expect(await mistakesIn(textOf(file))).toEqual([]);
  });

  test.each(files)('%s has nothing that is not shown', (file) => {
    expect(inspect(resumeOf(file))).toEqual([]);
  });

  test.each(files)('%s is written in the language that is stated', (file) => {
    const { meta } = resumeOf(file);
    expect(render(resumeOf(file))).toMatch(new RegExp(`<html[^>]* lang="${meta.language}`));
  });

  test.each(files)('%s has no address that could be anybody’s', (file) => {
    const { image, ...basics } = resumeOf(file).basics;
    const text = JSON.stringify({ ...resumeOf(file), basics });
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)|[\w.+-]+@([\w.-]+)/g)].map(
      ([, site, mail]) => site ?? mail,
    );
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(host).toMatch(/\.example$/);
    expect(image ?? 'data:image/').toMatch(/^data:image\//);
  });

  test.each(files)('%s has a telephone number that is kept for fiction, or none', (file) => {
    const { phone = '' } = resumeOf(file).basics;
    const forFiction =
      /^$|^\+44 (1632 960 ?|113 496 0|131 496 0)\d{3}$|^\+1 \d{3}-555-01\d\d$|^\+353 20 91\d \d{4}$|^\+61 2 5550 \d{4}$|^\+49 171 39200\d\d$|^\+33 6 39 98 \d\d \d\d$/;
    expect(phone).toMatch(forFiction);
  });
});

test('the academic has forty publications', () => {
  expect(resumeOf('academic').publications).toHaveLength(40);
});

test('one is in two languages, and has variants', () => {
  const { meta } = resumeOf('two-languages');
  const english = render(resumeOf('two-languages'), { language: 'en', languages: undefined });
  expect(english).toContain('Energy Retrofit Engineer');
  for (const variant of Object.keys(meta.themeOptions.variants)) {
    expect(inspect(resumeOf('two-languages'), { variant })).not.toContainEqual(
      expect.objectContaining({ path: 'variant' }),
    );
  }
});

test.each(faces)('$file has every letter that its person needs', ({ person, file }) => {
  const shown = new Set(renderText(resumeOf(person)) as string);
  const own =
    /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}\p{Script=Kana}\p{Script=Hira}]/u;
  const needed = [...shown].filter((letter) => own.test(letter));
  expect(needed.length).toBeGreaterThan(20);
  const held = letters(new URL(`../../people/faces/${file}`, import.meta.url));
  expect(needed.filter((letter) => !held.has(letter.codePointAt(0)!))).toEqual([]);
});
