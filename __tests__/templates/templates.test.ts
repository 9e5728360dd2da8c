import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import everyLeaf from '../fixtures/every-leaf.json';
import seed from '../../resume.json';
import page from '../../templates/resume.hbs';
import { viewOf } from '../view-of';
import { Html, styleText } from '../../src/text/html';

const people = join(__dirname, '../fixtures/people');
const resumes: [name: string, resume: unknown][] = [
  ['nothing', undefined],
  ['seed', seed],
  ['every leaf', everyLeaf],
  ...readdirSync(people).map((file): [string, unknown] => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(people, file), 'utf8')),
  ]),
];

const styledView = (resume: unknown) => ({
  ...viewOf(resume),
  style: styleText('a > b {}'),
});

/** A view that throws when a template asks for a name it does not have. */
const strict = <T>(value: T): T =>
  typeof value !== 'object' || value === null || value instanceof Html
    ? value
    : new Proxy(value, {
        get: (target, name) => {
          if (!(name in target) && typeof name === 'string') throw new Error(`no ${name}`);
          return strict(Reflect.get(target, name));
        },
      });

test.each(resumes)('ask a view for what it has, and nothing else: %s', (_, resume) => {
  expect(() => page(strict(styledView(resume)))).not.toThrow();
});

const folder = join(__dirname, '../../templates');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const handlebars = Handlebars.create();
for (const file of readdirSync(join(folder, 'partials'))) {
  handlebars.registerPartial(basename(file, '.hbs'), read(`partials/${file}`));
}
const compiled = handlebars.compile(read('resume.hbs'), {
  explicitPartialContext: true,
  preventIndent: true,
});

/** Handlebars escapes three more characters, which cannot end an attribute in double quotes. */
const unescaped = (html: string) =>
  html.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=').replaceAll('&#x60;', '`');

test.each(resumes)('print what Handlebars itself prints: %s', (_, resume) => {
  expect(page(styledView(resume))).toBe(unescaped(compiled(styledView(resume))));
});
