import { readdirSync, readFileSync } from 'node:fs';
import { languageNames } from '../src/locale/language-names';
import { regionCodes } from '../src/locale/region-codes';
import { regionName } from '../src/locale/region-names';
import { everyLocale } from './locale/every-locale';

const thirdParty = readFileSync('THIRD-PARTY.md', 'utf8');

test.each([
  'node_modules/marked/LICENSE',
  'node_modules/culori/LICENSE',
  'node_modules/htmlparser2/LICENSE',
  'node_modules/htmlparser2/node_modules/entities/LICENSE',
  'node_modules/cldr-core/LICENSE',
  'node_modules/@jsonresume/schema/LICENSE.md',
  ...readdirSync('styles/fonts')
    .filter((file) => file.startsWith('LICENSE'))
    .map((file) => `styles/fonts/${file}`),
])('keeps the whole of %s', (file) => {
  expect(thirdParty).toContain(readFileSync(file, 'utf8').trim());
});

test('what is bundled has its licence here, and nothing else is bundled', () => {
  const packages = [
    ...readFileSync('dist/index.js', 'utf8').matchAll(
      /^\s*\/\/ (?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/gm,
    ),
  ];
  expect([...new Set(packages.map(([, name]) => name))].sort()).toEqual([
    'culori',
    'entities',
    'htmlparser2',
    'marked',
  ]);
});

/** The files of the package, each with its text in small letters and without escapes. */
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.\w+$/.test(file))
  .map((file) => `dist/${file.replaceAll('\\', '/')}`)
  .map((file): [name: string, text: string] => [file, plain(readFileSync(file, 'utf8'))]);

function plain(code: string): string {
  const escapes = /\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi;
  const text = code.replace(escapes, (_, long, short) =>
    String.fromCharCode(parseInt(long ?? short, 16)),
  );
  return text.toLowerCase();
}

/** The faces whose names begin so, each as it is embedded. */
const facesOf = (family: string) =>
  readdirSync('styles/fonts')
    .filter((file) => file.startsWith(family) && file.endsWith('.woff2'))
    .map((file) => [readFileSync(`styles/fonts/${file}`, 'base64')]);

const someRegions = regionCodes.split(' ').filter((_, index) => index % 20 === 0);

/** Texts by which a thing is known: a file that holds all of a line holds some of the thing. */
const texts: Record<string, string[][]> = {
  marked: [['Infinite loop on byte']],
  // A name and its number.
  culori: [['rebeccapurple', '6697881']],
  htmlparser2: [['.write() after done!']],
  // The beginning of its packed names.
  entities: [['~!6*)%&,~!j~!j~%l~y<~!r,~~%lu~~#gd~~#|)1#%}^']],
  'Source Sans 3': facesOf('sans'),
  'Source Serif 4': facesOf('serif'),
  'Noto Sans Symbols': facesOf('numbers'),
  'Unicode CLDR': [
    ...everyLocale.map(([, { months }]) => [...months.wide]),
    ...everyLocale.map(([tag]) => someRegions.map((code) => regionName(code, tag))),
    ['cy', 'eo', 'gd', 'haw'].map((tag) => languageNames[tag]!),
    ['brazilian portuguese'],
    [regionCodes],
    ['Sonderverwaltungsregion Hongkong', 'R.A.S. chinoise de Hong Kong'],
  ],
  'JSON Resume schema': [['one of the 100 greatest minds of the century']],
};

const sections = thirdParty.split(/^(?=## [^\n]+\n\n[^\n]+\n\n```text$)/m).slice(1);

test('the headings are those of things that are looked for', () => {
  expect(sections.map((section) => /^## (.*)/.exec(section)?.[1])).toEqual(Object.keys(texts));
});

const holdingAny = (lines: string[][]) =>
  files.filter(([, text]) =>
    lines.some((line) => line.every((part) => text.includes(part.toLowerCase()))),
  );

/** What loads lazily has the same content as the other files, by their names. */
const apart = (all: typeof files): [lazy: string[], others: typeof files] => [
  all.map(([file]) => file).filter((file) => file.startsWith('dist/lazy/')),
  all.filter(([file]) => !file.startsWith('dist/lazy/')),
];

/** The file with the same content. */
function sameAs(file: string): string {
  const name = file.replace('dist/lazy/', 'dist/').replace(/\.js$/, '');
  const found = ['.cjs', '.json'].map((ending) => name + ending);
  return files.map(([each]) => each).find((each) => found.includes(each)) ?? 'dist/parts/page.cjs';
}

test.each(Object.entries(texts))('names the files in which %s stands', (thing, lines) => {
  const [lazy, holding] = apart(holdingAny(lines));
  const said = sections.find((section) => section.startsWith(`## ${thing}\n`))!.split('```')[0]!;
  const patterns = [...said.matchAll(/`(dist\/[^`]+)`/g)].map(
    ([, name]) => new RegExp(`^${name!.replaceAll('.', '\\.').replace('*', '[^/]*')}$`),
  );
  const matching = files.filter(([file]) => patterns.some((pattern) => pattern.test(file)));
  expect(matching.map(([file]) => file)).toEqual(holding.map(([file]) => file));
  const named = holding.map(([file]) => file);
  expect(lazy.filter((file) => !named.includes(sameAs(file)))).toEqual([]);
  expect(patterns.filter((pattern) => !files.some(([file]) => pattern.test(file)))).toEqual([]);
});
