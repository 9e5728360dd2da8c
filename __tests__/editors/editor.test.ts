import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, render } from '../../index';
import { asked, inResume, offered, schemaLine, shownAt, underlined } from './editor';

const labels = async (text: string) => (await offered(inResume(text))).map(({ label }) => label);

test('the line in a résumé leads to the schema', async () => {
  await underlined(inResume('"work": []'));
  expect(asked.at(-1)).toMatch(
    /^file:.*\/node_modules\/jsonresume-theme-ordinal\/dist\/resume\.schema\.json$/,
  );
});

test.each([schemaLine, 'https://cdn.jsdelivr.net/npm/x/dist/resume.schema.json'])(
  'the theme neither shows nor reports %s',
  ($schema) => {
    const resume = { $schema, basics: { name: 'Ada Example' } };
    expect(inspect(resume)).toEqual([]);
    expect(render(resume).split('<body')[1]).not.toContain('resume.schema');
  },
);

test.each<[what: string, text: string, some: string[], none: string[]]>([
  [
    'sections',
    '|',
    ['basics', 'work', 'skills', 'meta'],
    ['experience', 'jobs', 'x-lang', 'talks'],
  ],
  [
    'basics',
    '"basics": { | }',
    ['name', 'pronouns', 'workPermit'],
    ['headline', 'photo', 'x-tags'],
  ],
  [
    'an address',
    '"basics": { "location": { | } }',
    ['city', 'x-private'],
    ['zip', 'text', 'street'],
  ],
  [
    'a job',
    '"work": [{ | }]',
    ['name', 'keywords', 'projects', 'positions'],
    ['company', 'employer', 'title'],
  ],
  [
    'marks',
    '"work": [{ | }]',
    ['x-tags', 'x-hidden', 'x-private', 'x-id', 'x-highlightTags'],
    ['ignore', 'private'],
  ],
  ['marks without points', '"skills": [{ | }]', ['x-tags'], ['x-highlightTags']],
  [
    'a job at an employer',
    '"work": [{ "positions": [{ | }] }]',
    ['position', 'startDate'],
    ['role', 'name'],
  ],
  [
    'a project of a job',
    '"work": [{ "projects": [{ | }] }]',
    ['github', 'entity'],
    ['repo', 'tech'],
  ],
  ['a section under another name', '"jobs": [{ | }]', ['position', 'x-tags'], ['company']],
  ['a section of the author’s', '"talks": [{ | }]', ['name', 'date', 'url'], ['event', 'title']],
  [
    'a translation',
    '"meta": { "translations": { "de": { "work": [{ | }] } } }',
    ['position', 'x-id'],
    ['company'],
  ],
  [
    'meta',
    '"meta": { | }',
    ['language', 'themeOptions', 'translations', 'theme'],
    ['lang', 'locale', 'sections'],
  ],
  [
    'options',
    '"meta": { "themeOptions": { | } }',
    ['font', 'colors', 'variants'],
    ['lang', 'photo', 'sectionTitles', 'preordered'],
  ],
  [
    'colours',
    '"meta": { "themeOptions": { "colors": { | } } }',
    ['accent', 'ink', 'paper'],
    ['primary', 'text', 'background', 'border'],
  ],
  [
    'a variant',
    '"meta": { "themeOptions": { "variants": { "x": { | } } } }',
    ['font', 'only'],
    ['variants', 'variant', 'photo'],
  ],
  [
    'faces',
    '"meta": { "themeOptions": { "font": | } }',
    ['"sans"', '"serif"', '"system"'],
    ['"A4"', '{}'],
  ],
  ['papers', '"meta": { "themeOptions": { "page": { "size": | } } }', ['"A4"', '"Letter"'], ['{}']],
  [
    'colour names',
    '"meta": { "themeOptions": { "colors": { "accent": | } } }',
    ['"navy"', '"auto"'],
    [],
  ],
  [
    'sections in their order',
    '"meta": { "themeOptions": { "sections": [|] } }',
    ['"work"', '"awards"', '"..."'],
    ['"experience"'],
  ],
  [
    'sections to hide',
    '"meta": { "themeOptions": { "sections": { | } } }',
    ['work', 'awards'],
    ['experience'],
  ],
  ['languages', '"meta": { "language": | }', ['"de"', '"pt-BR"'], ['{}']],
  ['yes or no', '"work": [{ "x-hidden": | }]', ['true', 'false'], ['{}']],
  ['a text', '"work": [{ "name": | }]', ['""'], ['{}', '[]']],
])('%s are offered: %s', async (_, text, some, none) => {
  const found = await labels(text);
  expect(found).toEqual(expect.arrayContaining(some));
  expect(found.filter((label) => none.includes(label))).toEqual([]);
});

test.each<[text: string, label: string, inserted: string]>([
  ['"work": [{ | }]', 'name', '"name": "$1"'],
  ['"work": [{ | }]', 'location', '"location": "$1"'],
  ['"work": [{ | }]', 'highlights', '"highlights": [\n\t"$1"\n]'],
  ['"work": [{ | }]', 'x-private', '"x-private": true'],
  ['"basics": { | }', 'location', '"location": {}'],
  ['"meta": { | }', 'language', '"language": "$1"'],
  ['"skills": [|]', '{…}', '{\n\t"name": "$1",\n\t"keywords": [\n\t\t"$2"\n\t]\n}'],
])('in %s %s is inserted as %j', async (text, label, inserted) => {
  const item = (await offered(inResume(text))).find((item) => item.label === label);
  expect(item?.insertText).toBe(inserted);
});

test.each([
  ['"wor|k": []', 'Your jobs'],
  ['"work": [{ "endD|ate": "2020" }]', 'Leave it out if ongoing'],
  ['"work": [{ "x-ta|gs": [] }]', 'Your own tags'],
  ['"work": [{ "comp|any": "x" }]', 'Alias of name'],
  ['"work": [{ "_no|te": "x" }]', 'A note to yourself'],
  ['"ta|lks": []', 'A section of your own'],
  ['"meta": { "lang|uage": "de" }', 'Language of this résumé'],
  ['"meta": { "themeOptions": { "sections": [{ "section": "wo|rk" }] } }', 'A standard section'],
  ['"meta": { "themeOptions": { "fo|nt": "serif" } }', 'embedded in the page'],
  ['"meta": { "themeOptions": { "colors": { "acc|ent": "navy" } } }', 'section titles'],
  [
    '"meta": { "themeOptions": { "variants": { "x": { "den|sity": "airy" } } } }',
    'Space between lines',
  ],
])('%s shows what it is: %s', async (text, words) => {
  expect((await shownAt(inResume(text))).replaceAll('\\', '')).toContain(words);
});

test.each([
  '"work": [{ "startDate": "2019-31" }]',
  '"work": [{ "startDate": "20190312" }]',
  '"work": [{ "name": true }]',
  '"work": 7',
  '"basics": { "email": "ada at ada.example" }',
  '"meta": { "themeOptions": { "font": "serf" } }',
  '"meta": { "themeOptions": { "fonts": "serif" } }',
  '"meta": { "themeOptions": { "colors": { "accent": "nvy" } } }',
  '"meta": { "themeOptions": { "colors": { "primary": "nvy" } } }',
  '"meta": { "themeOptions": { "page": { "size": "A3" } } }',
  '"meta": { "themeOptions": { "sections": { "awards": "no" } } }',
  '"meta": { "themeOptions": { "variants": { "x": { "font": "serf" } } } }',
  '"meta": { "themeOptions": { "variants": { "x": { "variants": {} } } } }',
  '"meta": { "language": "German language" }',
  '"meta": { "translations": { "de": { "work": [{ "name": true }] } } }',
])('%s is underlined', async (text) => {
  expect(await underlined(inResume(text))).toHaveLength(1);
});

test.each([
  '"work": [{ "company": "x", "title": "y", "private": true, "ignore": "no", "_note": [1] }]',
  '"work": [{ "startDate": 2019, "endDate": "" }, { "startDate": "June 2027 (expected)" }]',
  '"work": [{ "startDate": { "year": 2020, "month": 5 }, "location": { "city": "Oslo" } }]',
  '"work": [{ "endDate": "2019-03-12T10:00:00Z", "department": { "name": "x" } }]',
  '"work": [{ "position": { "en": "Engineer", "de": "Ingenieurin" }, "highlights": "One" }]',
  '"work": [{ "endDate": null, "summary": null, "highlights": null }], "skills": null',
  '"work": [{ "highlights": ["a", ["b"], { "text": "c", "x-tags": "d" }] }]',
  '"skills": ["Rust", { "name": "Go", "x-tags": ["backend"] }], "jobs": [], "talks": ["a"]',
  '"basics": { "url": ["ada.example", "https://b.example"], "phone": 4755501420 }',
  '"projects": [{ "isActive": true }, { "isActive": "no", "repo": "x" }]',
  '"meta": { "lang": "de", "themeOptions": { "colors": { "primary": "navy" }, "_font": 1 } }',
  '"meta": { "theme": "x", "pdfRenderOptions": { "format": "A4" }, "sectionLabels": { "work": "x" } }',
  '"meta": { "themeOptions": { "sectionTitles": { "work": "x" }, "photo": false, "preordered": true } }',
])('%s is not', async (text) => {
  expect(await underlined(inResume(text))).toEqual([]);
});

const root = join(__dirname, '../..');
const people = readdirSync(join(root, '__tests__/fixtures/people'));

test.each([
  'resume.json',
  '__tests__/options/resume.json',
  'node_modules/@jsonresume/schema/sample.resume.json',
  ...people.map((file) => `__tests__/fixtures/people/${file}`),
])('nothing in %s is underlined', async (file) => {
  const { $schema: _, ...resume } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  expect(await underlined(JSON.stringify({ $schema: schemaLine, ...resume }, null, 2))).toEqual([]);
});
