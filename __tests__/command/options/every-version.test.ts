import { render } from '../../../index';
import { everyVersion } from '../../../command/options/chosen-options';

const variants = { backend: { only: ['backend'] }, short: { page: { pages: 1 } } };
const translations = { de: { basics: { summary: 'Guten Tag' } }, pt_BR: { basics: {} } };

const namesOf = (resume: unknown, options = {}): string[] =>
  everyVersion(resume, options).map(({ name }) => name);

test.each<[string, unknown, object, string[]]>([
  ['nothing', {}, {}, ['']],
  ['no résumé', null, {}, ['']],
  ['variants', { meta: { themeOptions: { variants } } }, {}, ['', 'backend', 'short']],
  ['translations', { meta: { translations } }, {}, ['', 'de', 'pt-BR']],
  [
    'both',
    { meta: { translations, themeOptions: { variants } } },
    {},
    [
      '',
      'de',
      'pt-BR',
      'backend',
      'backend.de',
      'backend.pt-BR',
      'short',
      'short.de',
      'short.pt-BR',
    ],
  ],
  [
    'a variant that is chosen',
    { meta: { translations, themeOptions: { variants } } },
    { variant: 'short' },
    ['', 'de', 'pt-BR'],
  ],
  [
    'a language that is chosen',
    { meta: { translations, themeOptions: { variants } } },
    { language: 'de' },
    ['', 'backend', 'short'],
  ],
  [
    'a language and a variant that the résumé chooses',
    {
      meta: {
        translations,
        language: 'en',
        themeOptions: { variants, variant: 'short', language: 'de' },
      },
    },
    {},
    ['', 'en', 'pt-BR', 'backend', 'backend.en', 'backend.pt-BR'],
  ],
  [
    'a variant with a language of its own',
    {
      meta: {
        translations,
        language: 'en',
        themeOptions: { variants: { german: { language: 'de' } } },
      },
    },
    {},
    ['', 'de', 'pt-BR', 'german', 'german.en', 'german.pt-BR'],
  ],
  ['its own language', { meta: { language: 'de', translations } }, {}, ['', 'pt-BR']],
  [
    'a language that is left to the page',
    { meta: { translations, themeOptions: { language: 'auto' } } },
    {},
    ['', 'de', 'pt-BR'],
  ],
  [
    'texts in several languages',
    { meta: { language: 'en' }, work: [{ summary: { en: 'Hello', 'fr-CA': 'Allô' } }] },
    {},
    ['', 'fr-CA'],
  ],
  [
    'what only looks like them',
    {
      meta: { translations: { german: {}, de: 'none', __proto__x: {}, '../x': {} } },
      work: [{ summary: { de: 'one alone' } }, { id: 'a', at: 1 }, { _note: { de: 'x', en: 'y' } }],
    },
    {},
    [''],
  ],
  ['variants of an option', {}, { variants: { x: {} } }, ['', 'x']],
  [
    'names that are no names of files',
    { meta: { themeOptions: { variants: { '../a': {}, 'A ': {}, a: {} } } } },
    {},
    ['', 'a', 'A-2', 'a-3'],
  ],
])('%s', (_, resume, options, names) => expect(namesOf(resume, options)).toEqual(names));

test('each version has the options of all, and its own', () => {
  const resume = {
    meta: { translations: { de: { basics: {} } }, themeOptions: { variants: { a: {} } } },
  };
  expect(everyVersion(resume, { font: 'serif' })).toEqual([
    { name: '', options: { font: 'serif' } },
    { name: 'de', options: { font: 'serif', language: 'de' } },
    { name: 'a', options: { font: 'serif', variant: 'a' } },
    { name: 'a.de', options: { font: 'serif', variant: 'a', language: 'de' } },
  ]);
});

test('a version is the page in its language', () => {
  const resume = { basics: { summary: 'Hello' }, meta: { language: 'en', translations } };
  const [own, german] = everyVersion(resume, {}).map(({ options }) => render(resume, options));
  expect(own).toContain('Hello');
  expect(german).toContain('Guten Tag');
  expect(german).toContain('<html lang="de"');
});

test.each([
  [199, ''],
  [
    200,
    '--every would write 201 versions, more than the limit of 200; use --variant or --language',
  ],
])('%d variants', (count, said) => {
  const many = Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, {}]));
  const make = () => everyVersion({ meta: { themeOptions: { variants: many } } }, {});
  if (said) expect(make).toThrow(said);
  else expect(make()).toHaveLength(count + 1);
});

test('a résumé that holds the same again and again is gone through once', () => {
  let value: unknown = { de: 'a', en: 'b' };
  for (let depth = 0; depth < 60; depth++) value = [value, value];
  expect(namesOf({ work: value })).toEqual(['', 'de', 'en']);
});
