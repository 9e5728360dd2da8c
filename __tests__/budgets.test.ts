import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The cost of a cold start is what it loads. The tests count bytes, because times differ between machines.

const root = join(__dirname, '..');
const people = '__tests__/fixtures/people';

/** What is read for a page in a process of its own. */
function read(
  file: string,
  options = {},
): { byRequire: string[]; byPage: string[]; bytes: number } {
  const script = join(__dirname, 'budgets/loaded-parts.cjs');
  const args = [script, join(root, file), JSON.stringify(options)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

test.each([
  ['index.cjs', 4_000],
  // With what keeps numbers and their units together: most résumés have numbers.
  ['parts/page.cjs', 181_000],
  ['index.js', 2_155_000],
  ['node.js', 300],
  ['parts/text/markdown/tokens.cjs', 60_000],
  ['parts/plain-text/plain-text.cjs', 12_000],
])('dist/%s has at most %i bytes', (file, most) => {
  expect(statSync(join(root, 'dist', file)).size).toBeLessThanOrEqual(most);
});

test('the page of the sample has at most 83.4 kB', () => {
  expect(read('resume.json').bytes).toBeLessThanOrEqual(83_400);
});

test('what Node reads is ASCII, with no expressions about Unicode’s classes', () => {
  const code = readFileSync(join(root, 'dist/parts/page.cjs'), 'utf8');
  expect(code).not.toMatch(/[^\0-\x7F]/);
  // Each costs up to 0.4 ms by being read, used or not.
  expect(code).not.toContain('\\p{');
});

test('what is imported is what is required', () => {
  const script = `import { createRequire } from 'node:module';
    const required = createRequire('${pathToFileURL(`${root}/`)}')('./dist/index.cjs');
    const imported = await import('${pathToFileURL(join(root, 'dist/node.js'))}');
    const names = Object.keys(required).filter((name) => required[name] === imported[name]);
    console.log(names.sort().join(' '));`;
  const args = ['--input-type=module', '-e', script];
  const same = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(same.trim()).toBe('inspect inspectOrder pdfRenderOptions render renderText select');
});

test('`require` reads one small file: what makes pages is read with the first of them', () => {
  expect(read('resume.json').byRequire).toEqual(['index.cjs']);
});

const markdown = 'parts/text/markdown/tokens.cjs';
const [colors, pairs] = ['parts/view/style/colors.cjs', 'parts/options/color-forms.cjs'];
const regions = ['parts/locale/region-names.cjs', 'parts/locale/regions/en.json'];
const font = (name: string) => `parts/styles/fonts/${name}.json`;
/** What measures a page that is nearly full. */
const fit = (family: string) =>
  ['fit/fit.cjs', `fit/advances/${family}.json`].map((name) => `parts/${name}`);
/** The face of names in other letters than those of English. */
const display = (subset: string) => ['parts/fonts/display-subsets.cjs', font(`display-${subset}`)];

test.each<[string, string, object, string[]]>([
  ['the sample, which has emphasis and lists', 'resume.json', {}, []],
  [
    'links in Markdown, and a region',
    `${people}/designer.json`,
    {},
    [...regions, markdown, 'parts/view/sections/degree/degree.cjs', ...display('accents')],
  ],
  ['a region, and no Markdown', `${people}/student.json`, {}, [...regions, ...fit('sans')]],
  ['a language', 'resume.json', { language: 'de' }, ['parts/locale/locales/de.json']],
  [
    'a region in a language',
    `${people}/student.json`,
    { language: 'de' },
    [
      'parts/locale/locales/de.json',
      'parts/locale/region-names.cjs',
      'parts/locale/regions/de.json',
      ...fit('sans'),
    ],
  ],
  [
    'English of a region',
    `${people}/student.json`,
    { language: 'en-US' },
    [...regions, ...fit('sans')],
  ],
  [
    'the other family',
    `${people}/student.json`,
    { font: 'serif' },
    [
      ...regions,
      ...fit('serif'),
      ...['regular', 'semibold'].map((cut) => font(`serif-${cut}-latin`)),
    ],
  ],
  ['no fonts', `${people}/student.json`, { font: 'system' }, regions],
  [
    'figures in semi-bold',
    'resume.json',
    { figures: 'strong' },
    ['parts/text/numbers/figures.cjs'],
  ],
  ['schemes', 'resume.json', { scheme: 'dark', contrast: 'AA' }, []],
  ['a colour in figures', 'resume.json', { colors: { accent: '#7a1f3d' } }, [colors]],
  ['two of them', 'resume.json', { colors: { accent: ['#123', '#fff'] } }, [pairs, colors]],
  [
    'a colour by its name',
    'resume.json',
    { colors: { accent: 'navy' } },
    [colors, 'parts/text/css-color.cjs'],
  ],
  [
    'no résumé, whose keys are lists of its own',
    'tsconfig.json',
    {},
    ['resume/other-shapes/other-shapes', 'view/texts/title-of'].map((name) => `parts/${name}.cjs`),
  ],
])('%s: a page reads no other parts than it needs', (_, file, options, parts) => {
  expect(read(file, options).byPage).toEqual(['parts/page.cjs', ...parts]);
});

test('figures are markup in the package, too, whose parts have their own copies', () => {
  const script = `console.log(require('./dist').render(require('./resume.json'), { figures: 'strong' }))`;
  const html = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect(html).toContain('<b>3.3 billion</b>');
  expect(html).not.toContain('&lt;b&gt;');
});

test('the language of English texts is seen without a part; that of others has one of its own', () => {
  const found = (file: string) =>
    read(file).byPage.filter((part) => part.includes('language-in') || part.includes('found/'));
  expect(found('resume.json')).toEqual([]);
  expect(found(`${people}/volunteer.json`)).toEqual([]);
  expect(found('__tests__/found-language/german.json')).toEqual([
    'parts/choose/language-in.cjs',
    'parts/locale/found/words-of-languages.json',
  ]);
});

test('another script reads its own fonts, and its language', () => {
  const { byPage } = read('__tests__/fixtures/languages/el.json');
  const cuts = ['regular', 'semibold', 'italic'];
  expect(byPage.filter((part) => part.includes('fonts'))).toEqual([
    ...cuts.map((cut) => font(`sans-${cut}-greek`)),
    ...display('greek'),
  ]);
  expect(byPage).toContain('parts/locale/locales/el.json');
});
