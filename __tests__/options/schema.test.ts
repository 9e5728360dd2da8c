import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import resumeSchema from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { ThemeOptions } from '../../index';
import schema from '../../src/options/options.schema.json';
import { ignored, options } from '../../src/options/options';
import { kindOf, namesOf, type Fields } from '../../src/resume/kinds/field-kind';
import resume from './resume.json';
import { schemaKeys } from './schema-keys';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const own = schemaKeys.filter((key) => !key.schema.deprecated);
const sorted = (names: readonly string[]) => [...names].sort();

/** The names of a record's options, and those in it: `page`, `page.size`. */
const tableKeys = (fields: Fields, within = ''): [path: string, own: string][] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const kind = kindOf(field);
    // The keys of a map are its author's.
    const inner = kind.nothing instanceof Map ? {} : (kind.fields ?? kind.item?.fields ?? {});
    const names = namesOf(name, field).map((other): [string, string] => [
      within + other,
      within + name,
    ]);
    return [...names, ...tableKeys(inner, `${within}${name}.`)];
  });

const table = tableKeys(options.fields ?? {});

describe('the schema', () => {
  test('names every option that the code reads, under every name, and no other', () => {
    const paths = [...table.map(([path]) => path), ...Object.keys(ignored)];
    expect(sorted(schemaKeys.map(({ path }) => path))).toEqual(sorted(paths));
  });

  test('says what other names stand for, as the code understands them', () => {
    const others = table.filter(([path, name]) => path !== name);
    const aliases = schemaKeys.filter(({ aliasOf }) => aliasOf);
    expect(sorted(aliases.map(({ path, aliasOf }) => `${path} ${aliasOf}`))).toEqual(
      sorted(others.map((pair) => pair.join(' '))),
    );
  });

  test('names the options that the types declare', () => {
    const [, body = ''] = /export interface ThemeOptions \{\n([^]*?)\n\}/.exec(
      readFileSync(join(__dirname, '../../index.ts'), 'utf8'),
    )!;
    const declared = [...body.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name!);
    expect(declared).toHaveLength(Object.keys(everyOption).length);
    expect(sorted(own.map(({ path }) => path).filter((path) => !path.includes('.')))).toEqual(
      sorted(declared),
    );
  });

  test('offers the words that the code understands', () => {
    const offered = own.flatMap(({ path, schema }) =>
      schema.enum ? [`${path}: ${schema.enum.join(', ')}`] : [],
    );
    const understood = wordsIn(options.fields ?? {}).filter((line) => !line.startsWith('version:'));
    expect(sorted(offered)).toEqual(sorted(understood));
  });
});

const wordsIn = (fields: Fields, within = ''): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const kind = kindOf(field) as ReturnType<typeof kindOf> & { words?: string[] };
    return kind.words
      ? [`${within}${name}: ${kind.words.join(', ')}`]
      : wordsIn(kind.fields ?? {}, `${within}${name}.`);
  });

/** No default: absence is the default, or the key must be there. */
const withoutDefault = ['audience', 'dateFormat', 'languages', 'sections.section', 'version'];

test.each(own)('$path says what it is', ({ path, schema }) => {
  expect(schema).toMatchObject({
    title: expect.stringMatching(/^[A-Z]/),
    description: expect.stringMatching(/^.{15,}[.…]$/),
    examples: [expect.anything(), ...(schema.examples ?? []).slice(1)],
  });
  expect(schema.default === undefined).toBe(withoutDefault.includes(path));
});

test.each(schemaKeys.filter(({ schema }) => schema.deprecated))(
  '$path is described as an alias of another theme',
  ({ path, schema }) => {
    expect(schema.description).toMatch(
      /^Alias of \w+, for options of other themes|^An option of another theme/,
    );
    expect(Object.keys(ignored).includes(path) || schema.allOf).toBeTruthy();
  },
);

/** Complete, or else the types refuse it. */
const everyOption: Required<ThemeOptions> = {
  language: 'de',
  languages: 'all',
  sections: ['work', { section: 'skills', title: 'Tools', where: { name: 'Languages' } }],
  labels: { phone: 'mobile' },
  font: 'serif',
  page: { size: 'A4', margin: '12mm 15mm', pages: 2 },
  colors: { accent: ['navy', 'oklch(0.8 0.1 250)'], ink: ['auto', '#fff'] },
  scheme: 'light',
  contrast: 'AA',
  density: 'airy',
  layout: 'wide',
  dateFormat: 'year',
  image: { shape: 'round' },
  location: 'city',
  links: 'none',
  version: true,
  footer: 'I agree.',
  audience: 'public',
  keep: ['email'],
  only: ['backend'],
  without: ['frontend'],
  summary: 'I build servers.',
  variants: { backend: { only: ['backend'] } },
  variant: 'backend',
  numbering: { work: false },
  figures: 'strong',
};

test('all options are valid together', () => {
  expect([validate(everyOption), validate.errors]).toEqual([true, null]);
});

test('a résumé that holds every option is still a JSON Resume', () => {
  const isResume = addFormats(new Ajv({ allErrors: true })).compile(resumeSchema);
  const held = { ...resume, meta: { ...resume.meta, themeOptions: everyOption } };
  expect([isResume(held), isResume.errors]).toEqual([true, null]);
});

test.each<[wrong: object]>([
  [{ colour: '#000' }],
  [{ font: 'comic' }],
  [{ page: { size: 'A3' } }],
  [{ page: { margin: 1 } }],
  [{ page: { margin: 'wide' } }],
  [{ page: { margins: '12mm' } }],
  [{ page: { pages: 0 } }],
  [{ page: { pages: 'few' } }],
  [{ image: 'round' }],
  [{ image: { shape: 'star' } }],
  [{ image: { size: '3cm' } }],
  [{ colors: { accent: 'reddish' } }],
  [{ colors: { accent: ['#000', '#fff', '#ccc'] } }],
  [{ sections: [{ title: 'Nameless' }] }],
  [{ sections: [{ section: 'work', tittle: 'x' }] }],
  [{ sections: 'work' }],
  [{ sections: { awards: 'no' } }],
  [{ numbering: 'sometimes' }],
  [{ figures: 'bold' }],
  [{ numbering: { work: 'sometimes' } }],
  [{ keep: ['name'] }],
  [{ variants: { short: { colour: '#000' } } }],
  [{ variants: { short: { variant: 'short' } } }],
])('%j is not valid', (wrong) => {
  expect(validate(wrong)).toBe(false);
});

test('a note to oneself is valid', () => {
  expect(validate({ _font: 'comic' })).toBe(true);
});
