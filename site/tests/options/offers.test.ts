import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageName, sameTag, spokenLanguages } from '../../src/options/languages';
import { mostOffered, offersIn } from '../../src/options/offers';

test('every language of the theme can be chosen', () => {
  const folder = new URL('../../../src/locale/locales/', import.meta.url);
  const tags = readdirSync(folder).map((file) => file.replace('.ts', ''));
  // British words stand in the theme's own code.
  const offered = [...spokenLanguages, 'en-GB'];
  expect([...new Set(offered)].toSorted()).toEqual(tags.toSorted());
});

test.each([
  ['de', 'German – Deutsch'],
  ['en', 'English'],
  ['xx', 'xx'],
  ['<img>', '<img>'],
  ['', ''],
])('%j is %j', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});

test('a tag is one in any case, with - or _', () => {
  expect(sameTag('PT_br', 'pt-BR')).toBe(true);
  expect(sameTag('pt', 'pt-BR')).toBe(false);
});

test('a résumé offers its variants, languages and tags', () => {
  const offers = offersIn({
    work: [
      { 'x-tags': ['Backend', 'cloud'], 'x-highlightTags': [['ops'], 'backend'] },
      { projects: [{ 'x-tags': 'web; cloud' }] },
    ],
    meta: {
      language: 'en',
      translations: { de: { basics: {} } },
      themeOptions: { variants: { short: {}, _note: {}, wrong: 7 } },
    },
  });
  expect(offers.variants).toEqual(['short']);
  expect(offers.languages).toEqual(['en', 'de']);
  expect(offers.tags).toEqual(['Backend', 'cloud', 'ops', 'web']);
});

test('however many there are, few are offered, and at once', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => ({ 'x-tags': [`tag ${index}`] }));
  expect(offersIn({ work: many }).tags.length).toBeLessThanOrEqual(mostOffered);
  const loop: Record<string, unknown> = { 'x-tags': ['a'] };
  loop['self'] = loop;
  expect(offersIn(loop).tags).toEqual(['a']);
});
