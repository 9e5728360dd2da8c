import { render, type ThemeOptions } from '../../index';
import { seen } from '../as-meant/seen';

/** The languages of a page, the visible one first, and whether both texts are on it. */
const languages = (meta: object, options?: ThemeOptions, own: object = {}) => {
  const html = render(
    {
      ...own,
      basics: { name: 'A', summary: 'Own words' },
      meta: { ...meta, translations: { de: { basics: { summary: 'Übersetzt' } } } },
    },
    options,
  );
  const { text } = seen(html);
  return {
    shown: /<html lang="([^"]*)"/.exec(html)?.[1],
    texts: ['Own words', 'Übersetzt'].filter((words) => text.includes(words)),
  };
};

const both = ['Own words', 'Übersetzt'];
const all = { languages: 'all' } as const;

test.each<[what: string, meta: object, options: ThemeOptions, own: object, shown: string]>([
  ['the option as an argument', { language: 'en' }, { ...all, language: 'de' }, {}, 'de'],
  ['the résumé’s own', { language: 'en', themeOptions: { ...all, language: 'de' } }, {}, {}, 'de'],
  ['no other language said', { themeOptions: { ...all, language: 'de' } }, {}, {}, 'de'],
  ['a language of the same', { themeOptions: { ...all, language: 'de-AT' } }, {}, {}, 'de'],
  ['x-lang', { themeOptions: { ...all, language: 'de' } }, {}, { 'x-lang': 'fr' }, 'de'],
  ['both', { themeOptions: { language: 'de' } }, { ...all, language: 'en' }, {}, 'en'],
  ['the language it is written in', { themeOptions: { ...all, language: 'fr' } }, {}, {}, 'fr'],
  ['that as an argument', {}, { ...all, language: 'fr' }, {}, 'fr'],
  [
    'a variant',
    { themeOptions: { ...all, variants: { v: { language: 'de' } } } },
    { variant: 'v' },
    {},
    'de',
  ],
  [
    'a translation’s tag in meta',
    { language: 'de', themeOptions: all },
    {},
    { 'x-lang': 'fr' },
    'de',
  ],
])('%s: no language is lost', (_, meta, options, own, shown) => {
  expect(languages(meta, options, own)).toEqual({ shown, texts: both });
});
