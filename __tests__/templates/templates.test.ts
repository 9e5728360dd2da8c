import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import everyLeaf from '../fixtures/every-leaf.json';
import seed from '../../resume.json';
import drawBody from '../../templates/partials/body.hbs';
import drawPage from '../../templates/resume.hbs';
import { withMarks } from '../fuzz/read-html';
import { viewOf } from '../view-of';
import { drawn, Html, styleText } from '../../src/text/html/html';
import { Printer } from '../../src/text/html/printer';

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

/** What Handlebars itself asks a value. */
const ownToHandlebars = new Set(['toHTML', 'hasOwnProperty', 'then']);

/** A view that throws when a template asks for a name it does not have. */
const strict = <T>(value: T): T =>
  typeof value !== 'object' || value === null || value instanceof Html
    ? value
    : new Proxy(value, {
        get: (target, name) => {
          if (!(name in target) && typeof name === 'string' && !ownToHandlebars.has(name))
            throw new Error(`no ${name}`);
          return strict(Reflect.get(target, name));
        },
      });

/** A page as `drawDocument` draws it, by any two functions of those names. */
const draw = (resume: unknown, body: typeof drawBody, page: typeof drawPage) => {
  const view = strict(viewOf(resume));
  const drawnBody = drawn(body(view, new Printer()));
  return page(strict({ view, body: drawnBody, style: styleText('a > b {}') }), new Printer());
};

test.each(resumes)('ask a view for what it has, and nothing else: %s', (_, resume) => {
  expect(() => draw(resume, drawBody, drawPage)).not.toThrow();
});

const folder = join(__dirname, '../../templates');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const handlebars = Handlebars.create();
for (const file of readdirSync(join(folder, 'partials'))) {
  handlebars.registerPartial(basename(file, '.hbs'), read(`partials/${file}`));
}
const compiled = (file: string): typeof drawBody =>
  handlebars.compile(read(file), {
    explicitPartialContext: true,
    preventIndent: true,
  }) as unknown as typeof drawBody;

/** Handlebars escapes three more characters, which cannot end an attribute in double quotes, and no marks. */
const unescaped = (html: string) =>
  html.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=').replaceAll('&#x60;', '`');

test.each(resumes)('print what Handlebars itself prints: %s', (_, resume) => {
  const theirs = draw(resume, compiled('partials/body.hbs'), compiled('resume.hbs'));
  expect(withMarks(draw(resume, drawBody, drawPage))).toBe(withMarks(unescaped(theirs)));
});
