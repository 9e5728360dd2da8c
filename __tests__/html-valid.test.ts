import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { render } from '../index';

const folder = join(__dirname, 'fixtures');
const fixtures = [
  '../../resume.json',
  'every-leaf.json',
  ...['people', 'dialects'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((file) => `${kind}/${file}`),
  ),
];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // A matter of style: the standard's own examples write it in small letters.
      'doctype-style': 'off',
      // The title is the person's name and label; both are theirs, and none is cut.
      'long-title': 'off',
      // A number is printed as typed; non-breaking spaces would go along when it is copied.
      'tel-non-breaking': 'off',
    },
  }),
);

/** What is wrong with a document, a line each. */
const errorsOf = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`);

test.each(fixtures)('%s becomes valid HTML', (file) => {
  const resume: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  expect(errorsOf(render(resume))).toEqual([]);
});

test('nothing becomes valid HTML', () => {
  expect(errorsOf(render())).toEqual([]);
});

test.each<[what: string, from: string, to: string, rule: string]>([
  ['an element that is not closed', '</main>', '', 'close-order'],
  ['a link within a link', '<main>', '<main><a href="#a"><a href="#b">A</a></a>', 'permitted'],
  ['an id twice', '<main>', '<main><p id="a">A</p><p id="a">B</p>', 'no-dup-id'],
  ['a list within a paragraph', '<main>', '<main><p><ul></ul></p>', 'close-order'],
  ['a picture without words', '<main>', '<main><img src="a.png">', 'wcag/h37'],
  ['no language', ' lang="en"', '', 'element-required-attributes'],
])('an error is found: %s', (_, from, to, rule) => {
  expect(errorsOf(render().replace(from, to)).join('\n')).toContain(rule);
});
