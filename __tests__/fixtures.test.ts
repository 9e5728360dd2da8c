import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

type Schema = { properties?: Record<string, Schema>; items?: Schema; $ref?: string };
type Leaf = { path: string; value: unknown };

const directory = join(__dirname, 'fixtures');
const validate = addFormats(new Ajv({ allErrors: true })).compile(schema);

/** The path of each leaf of the schema, as `work[].startDate`, and whether it is a date. */
const kinds = new Map(leavesOfSchema(schema as Schema));

describe('every-leaf.json', () => {
  const read = () => readFixture('every-leaf.json');

  test('is strictly valid', () => expect(errorsOf(read())).toEqual([]));

  test('fills every leaf of the schema, two in each list, and no other', () => {
    const filled = leavesOf(read()).map(({ path }) => path);
    expect(filled.sort()).toEqual([...kinds.keys()].flatMap(twoOfEach).sort());
  });

  test('has no value that is a part of another', () => {
    const values = leavesOf(read()).map(({ value }) => String(value).toLowerCase());
    const isPart = (value: string, index: number) =>
      values.some((other, place) => place !== index && other.includes(value));
    expect(values.filter(isPart)).toEqual([]);
  });

  test('has no month twice', () => {
    const dates = leavesOf(read()).filter(({ path }) => kinds.get(kindOf(path)));
    const months = dates.map(({ value }) => String(value).slice(0, 7));
    expect(months).toEqual([...new Set(months)]);
  });
});

describe.each(readdirSync(join(directory, 'people')))('people/%s', (file) => {
  const read = () => readFixture(`people/${file}`);

  test('is strictly valid', () => expect(errorsOf(read())).toEqual([]));

  test('holds only what the schema names, and the options of a theme', () => {
    const found = leavesOf(read()).map(({ path }) => kindOf(path));
    const unknown = found.filter((kind) => !kinds.has(kind) && !kind.startsWith('meta.theme'));
    expect(unknown).toEqual([]);
  });

  test('does not age: no word for now, nothing after June 2026', () => {
    expect(leavesOf(read()).filter(ages)).toEqual([]);
  });
});

// What each name promises, so that no later edit quietly takes the case away.
test.each<[person: string, what: string, get: (resume: any) => unknown, expected: unknown]>([
  [
    'twelve-sections',
    'sections',
    (r) => Object.keys(r).sort(),
    Object.keys(schema.properties).sort(),
  ],
  ['minimal-basics', 'fields', (r) => Object.keys(r.basics), ['name', 'email']],
  ['thirty-jobs', 'jobs', (r) => r.work.length, 30],
  ['academic', 'publications', (r) => r.publications.length, 40],
  ['capitals', 'small letters', (r) => leavesOf(r).filter(hasSmallLetters), []],
  ['long-words', 'length of the name', (r) => r.basics.name.length, 70],
  ['long-words', 'length of the URL', (r) => r.basics.url.length, 180],
  ['long-words', 'the URL as text', (r) => r.basics.summary.includes(r.basics.url), true],
  ['long-words', 'length of the title', (r) => r.work[0].position.length, 300],
  ['long-words', 'letters in the word', (r) => longestWordOf(r.work[0].summary).length, 120],
  ['long-words', 'highlights', (r) => r.work[0].highlights.length, 25],
  ['long-words', 'length of the highlight', (r) => r.work[0].highlights[3].length, 730],
  ['long-words', 'keywords', (r) => r.skills[0].keywords.length, 40],
])('people/%s.json keeps its promise: %s', (person, _what, get, expected) => {
  expect(get(readFixture(`people/${person}.json`))).toEqual(expected);
});

function readFixture(file: string): unknown {
  return JSON.parse(readFileSync(join(directory, file), 'utf8'));
}

function errorsOf(resume: unknown) {
  validate(resume);
  return validate.errors ?? [];
}

function leavesOfSchema({ properties, items, $ref }: Schema, path = ''): [string, boolean][] {
  if (items) return leavesOfSchema(items, `${path}[]`);
  if (!properties) return [[path, $ref !== undefined || path === 'meta.lastModified']];
  return Object.entries(properties).flatMap(([name, child]) =>
    leavesOfSchema(child, path ? `${path}.${name}` : name),
  );
}

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, child]) =>
    leavesOf(child, Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name),
  );
}

/** `work[0].name` is of the kind `work[].name`. */
function kindOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

function twoOfEach(kind: string): string[] {
  if (!kind.includes('[]')) return [kind];
  return [0, 1].flatMap((index) => twoOfEach(kind.replace('[]', `[${index}]`)));
}

function ages({ path, value }: Leaf): boolean {
  const text = String(value);
  if (kinds.get(kindOf(path))) return text.slice(0, 7) > '2026-06';
  return (
    /\b(now|nowadays|today|tomorrow|yesterday|recently|ongoing|to date|at the moment)\b/i.test(
      text,
    ) ||
    /\b(present(ly)?|current(ly)?|(this|last|next) (week|month|year))\b/i.test(text) ||
    /\b20(2[7-9]|3\d)\b/.test(text)
  );
}

function hasSmallLetters({ value }: Leaf): boolean {
  return String(value) !== String(value).toUpperCase();
}

function longestWordOf(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
}
