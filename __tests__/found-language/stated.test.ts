import { inspect, render, select, type ThemeOptions } from '../../index';

const langOf = (html: string) => /<html[^>]* lang="([^"]*)"/.exec(html)?.[1];

const german = {
  basics: {
    name: 'Ada Lovelace',
    summary: 'Ich bin Ingenieurin und leite seit drei Jahren ein Team von sechs Personen.',
  },
  work: [
    { name: 'Initech', position: 'Entwicklerin', highlights: ['Planung und Bau der Anlagen'] },
  ],
};

test.each<[lang: string, stated: object, options?: ThemeOptions]>([
  ['de', {}],
  ['de', {}, { language: 'auto' }],
  ['de', { meta: { language: 'auto' } }],
  ['de', { meta: { language: '' } }],
  ['en', {}, { language: 'en' }],
  ['en', { meta: { language: 'en' } }],
  ['en', { meta: { lang: 'en' } }],
  ['en', { meta: { themeOptions: { language: 'en' } } }],
  ['fr', { meta: { language: 'fr' } }, { language: 'auto' }],
  ['fr', { meta: { language: 'fr' }, language: 'en' }],
  // At the top no schema has a language: it is the last to be asked.
  ['fr', { language: 'fr' }],
  ['fr', { lang: 'fr' }],
  ['fr-CA', { locale: 'fr_CA' }],
  ['fr', { 'x-lang': 'fr', language: 'en' }],
  // A list of languages is a section, and a word no tag.
  ['de', { language: ['Deutsch', 'English'] }],
  ['de', { languages: [{ language: 'French' }] }],
  ['de', { language: 'Deutsch' }],
  // A language that we do not have, as ever.
  ['cy', { meta: { language: 'cy' } }],
])('%s where %j is stated, with the options %j', (...[lang, stated, options]) => {
  expect(langOf(render({ ...german, ...stated }, options))).toBe(lang);
});

test('a statement at the top is shown nowhere, and nothing is told of it', () => {
  const resume = { ...german, language: 'de' };
  expect(inspect(resume)).toEqual([]);
  expect(render(resume)).toBe(render({ ...german, meta: { language: 'de' } }));
});

test('a list at the top is the section that it was', () => {
  const page = render({ ...german, language: ['Deutsch'], meta: { language: 'de' } });
  expect(page).toContain('Deutsch');
});

test('inspect says what was found, and how to state it', () => {
  expect(inspect(german)).toEqual([
    {
      path: 'meta.language',
      reason: 'not set; detected as de: set "de" to confirm, or "en" for English',
    },
  ]);
  expect(inspect(german, { language: 'de' })).toEqual([]);
  expect(inspect({ ...german, meta: { language: 'en' } })).toEqual([]);
});

describe('select', () => {
  test('writes what was found, so that the page stays the same', () => {
    const selected = select(german) as { meta: object };
    expect(selected.meta).toEqual({ language: 'de' });
    expect(render(selected)).toBe(render(german));
  });

  test('writes no English where none was stated', () => {
    expect(select({ basics: { name: 'Ada' } })).toEqual({ basics: { name: 'Ada' } });
  });

  test('says that a page is English where what is left would be taken for another language', () => {
    const work = [
      { summary: 'I lead the team that builds the tools for all of the others in the firm.' },
      { summary: 'I wrote the book on it, and taught with it for most of the year.' },
      { summary: german.basics.summary, 'x-tags': ['de'] },
    ].map((job) => ({ 'x-tags': ['en'], ...job }));
    const options = { only: ['de'] };
    expect(langOf(render({ work }, options))).toBe('en');
    expect(render(select({ work }, options))).toBe(render({ work }, options));
  });

  test('keeps what was found in what the public does not see', () => {
    const work = german.work.map((job) => ({ ...job, 'x-private': true }));
    const basics = { name: 'Ada', summary: german.basics.summary, email: 'ada@ada.example' };
    const options: ThemeOptions = { audience: 'public' };
    expect(render(select({ basics, work }, options))).toBe(render({ basics, work }, options));
  });
});

describe('of a page in several languages', () => {
  const english = { basics: { summary: 'I am an engineer.' }, work: [{ position: 'Developer' }] };
  const resume = { ...german, meta: { translations: { en: english } } };
  const langs = (html: string) => [...html.matchAll(/<(?:article|main|div)[^>]* lang="([^"]*)"/g)];

  test('what is found is the first', () => {
    expect(langOf(render(resume))).toBe('de');
    expect(langOf(render(resume, { languages: 'all' }))).toBe('de');
    expect(langs(render(resume, { languages: 'all' })).map(([, lang]) => lang)).toEqual([
      'de',
      'en',
    ]);
  });

  test('it is not lost where another is chosen', () => {
    const page = render(resume, { languages: 'all', language: 'en' });
    expect(langs(page).map(([, lang]) => lang)).toEqual(['de', 'en']);
    expect(page).toContain(german.basics.summary);
  });

  test.each([{}, { language: 'de' }])(
    'it is not lost where the options of the résumé choose another, and meta has %j',
    (stated) => {
      const themeOptions = { languages: 'all', language: 'en' };
      const page = render({ ...german, meta: { ...resume.meta, ...stated, themeOptions } });
      expect(langs(page).map(([, lang]) => lang)).toEqual(['de', 'en']);
      expect(page).toContain(german.basics.summary);
      expect(langOf(page)).toBe('en');
    },
  );

  test('a language into which the author translated is not the first one', () => {
    const translations = { de: { basics: { summary: 'Anderes.' } } };
    const page = render({ ...german, meta: { translations } });
    expect(langOf(page)).toBe('en');
    expect(page).toContain(german.basics.summary);
  });
});

test('what a host gave every object tells no language', () => {
  const prototype = Object.prototype as { summary?: string };
  const page = () => render({ basics: { name: 'Zoë Núñez' }, skills: [{ name: 'Rust' }] });
  const before = page();
  prototype.summary = german.basics.summary.repeat(3);
  try {
    expect(langOf(page())).toBe(langOf(before));
  } finally {
    delete prototype.summary;
  }
});
