// The names of our options in other themes, and other places in a résumé where they may be.
import { inspect, render } from '../../index';
import resume from './resume.json';

const page = (meta: object, beside: object = {}) => render({ ...resume, ...beside, meta });

test.each<[meta: object, meant: object]>([
  [{ sections: ['skills', 'work'] }, { sections: ['skills', 'work'] }],
  [{ sectionLabels: { work: 'Career' } }, { labels: { work: 'Career' } }],
  [{ themeOptions: { sectionTitles: { work: 'Career' } } }, { labels: { work: 'Career' } }],
  [{ language: 'de' }, { language: 'de' }],
  [{ lang: 'de' }, { language: 'de' }],
  [{ locale: 'de' }, { language: 'de' }],
  [{ 'x-lang': 'de' }, { language: 'de' }],
  [{ themeOptions: { locale: 'de' } }, { language: 'de' }],
  [{ themeOptions: { picture: false } }, { image: false }],
  [{ themeOptions: { colors: { background: '#eee' } } }, { colors: { paper: '#eee' } }],
])('%j means %j', (meta, meant) => {
  expect(page(meta) === page({ themeOptions: meant })).toBe(true);
  expect(page(meta) === page({})).toBe(false);
});

test('a résumé may give its language at the top', () => {
  expect(page({}, { 'x-lang': 'de' }) === page({ language: 'de' })).toBe(true);
  expect(inspect({ 'x-lang': 'de' })).toEqual([]);
});

test.each(['German', 'german', 'Deutsch', ' deutsch ', 'ger', 'de-DE'])(
  'the language %j is German',
  (language) => {
    expect(page({ language })).toContain('<html lang="de');
    expect(inspect({ meta: { language } })).toEqual([]);
  },
);

test.each(['Klingon', 'constructor', '__proto__', 'German, please'])(
  'the language %j is none: the page is in English, and inspect says so',
  (language) => {
    expect(page({ language })).toContain('<html lang="en"');
    expect(inspect({ meta: { language } })).toEqual([
      { path: 'meta.language', reason: 'not a language tag' },
    ]);
  },
);

test('preordered changes nothing', () => {
  expect(page({ themeOptions: { preordered: false } }) === page({})).toBe(true);
});

test.each<[first: string, argument: object, meta: object]>([
  ['the argument', { language: 'de' }, { language: 'fr', themeOptions: { language: 'fr' } }],
  ['themeOptions', {}, { language: 'fr', themeOptions: { language: 'de' } }],
  ['language', {}, { language: 'de', lang: 'fr', 'x-lang': 'fr' }],
])('%s goes first', (_, argument, meta) => {
  expect(render({ ...resume, meta }, argument)).toContain('<html lang="de"');
});

test('an invalid argument falls back to the résumé', () => {
  const meta = { themeOptions: { density: 'airy' } };
  const given = render({ ...resume, meta }, { density: 'tight' } as object);
  expect(given === page(meta)).toBe(true);
});
