import { translationTag } from '../../src/choose/translation-tag';
import { bestTag } from '../../src/resume/rich-text';
import type { Resume } from '../../src/resume/fields';
import { inspect, render } from '../../index';

type Row = [asked: string, tags: string, found: string | undefined];

const sameScript: Row[] = [
  ['zh', 'zh-TW', undefined],
  ['zh', 'zh-TW zh-CN', 'zh-CN'],
  ['zh-Hans', 'zh-TW', undefined],
  ['zh-Hans', 'zh_SG', 'zh_SG'],
  ['zh-SG', 'zh-Hant zh', 'zh'],
  ['zh-HK', 'zh zh-TW', 'zh-TW'],
  ['zh-TW', 'zh-Hans', undefined],
  ['zh-Hant', 'zh-CN zh-HK', 'zh-HK'],
  ['zh-US', 'zh-Hant', 'zh-Hant'],
  ['yue', 'zh-CN zh-TW', 'zh-TW'],
  ['cmn', 'zh-TW zh', 'zh'],
  ['cmn-Hant', 'zh zh-TW', 'zh-TW'],
  ['sr', 'sr-Latn', undefined],
  ['sr', 'sr-Latn sr-Cyrl', 'sr-Cyrl'],
  ['sr-RS', 'sr-Latn-RS sr', 'sr'],
  ['sr-Latn', 'sr', undefined],
  ['sr-Latn', 'sr sr-ME', 'sr-ME'],
  ['sr-ME', 'sr sr-Latn', 'sr-Latn'],
  ['cnr', 'sr sr-Latn', 'sr-Latn'],
  ['uz', 'uz-Cyrl', undefined],
  ['uz-Latn', 'uz', 'uz'],
  ['az-IR', 'az', undefined],
  ['pa', 'pa-PK', undefined],
  ['pa-Arab', 'pa pa-PK', 'pa-PK'],
  ['hi', 'hi-Latn', undefined],
  ['ur', 'ur-Aran', 'ur-Aran'],
];

const sameLanguage: Row[] = [
  ['fr-CA', 'de fr', 'fr'],
  ['pt', 'pt-BR', 'pt-BR'],
  ['PT_br', 'pt pt-BR', 'pt-BR'],
  ['de', 'deu', 'deu'],
  ['deu', 'fr de', 'de'],
  ['ger-AT', 'de-AT de', 'de-AT'],
  ['fre', 'fra', 'fra'],
  ['no', 'nb', 'nb'],
  ['iw', 'he', 'he'],
  ['tl', 'fil', 'fil'],
  ['de', 'fr', undefined],
  ['constructor', 'fr', undefined],
  ['', 'fr', undefined],
];

const own = (translations: Map<string, object>, language = '') =>
  ({ meta: { translations, language }, 'x-lang': '' }) as unknown as Resume;

const listed = (tags: string) => tags.split(' ');

test.each([...sameScript, ...sameLanguage])(
  '%j finds, of %j, the translation %j',
  (asked, tags, found) => {
    const translations = new Map(listed(tags).map((tag) => [tag, {}]));
    expect(translationTag(own(translations), asked)).toBe(found);
  },
);

test.each([...sameScript, ...sameLanguage])(
  '%j finds, of %j, the text %j',
  (asked, tags, found) => {
    expect(bestTag([...listed(tags), 'en'], asked)).toBe(found ?? 'en');
  },
);

test('a résumé that is in the language itself needs no translation into its relative', () => {
  const translations = new Map([['en-GB', {}]]);
  expect(translationTag(own(translations, 'en_US'), 'en-US')).toBeUndefined();
  expect(translationTag(own(translations, 'en-US'), 'en-GB')).toBe('en-GB');
  expect(translationTag(own(translations, 'en-US'), 'en-AU')).toBe('en-GB');
});

const summaryIn = (asked: string, translations: object, summary: unknown = 'Hello') =>
  render({ basics: { name: 'A', summary }, meta: { translations } }, { language: asked });

test('no page has Simplified titles over Traditional words, nor Cyrillic ones over Latin', () => {
  const chinese = { 'zh-TW': { basics: { summary: '軟體工程師' } } };
  for (const asked of ['zh', 'zh-Hans', 'zh-SG', 'cmn'])
    expect(summaryIn(asked, chinese)).not.toContain('軟體');
  for (const asked of ['zh-TW', 'zh-Hant', 'zh-HK', 'cmn-TW'])
    expect(summaryIn(asked, chinese)).toContain('軟體');
  const text = { 'zh-TW': '軟體工程師', 'zh-CN': '软件工程师', en: 'Engineer' };
  expect(summaryIn('zh', {}, text)).toContain('软件工程师');
  const serbian = { 'sr-Latn': { basics: { summary: 'Inženjer' } } };
  expect(summaryIn('sr-Cyrl', serbian)).not.toContain('Inženjer');
  expect(summaryIn('sr-Latn', serbian)).toContain('Inženjer');
  // Without a Cyrillic letter in the résumé, the page is in Latin letters as a whole.
  expect(summaryIn('sr', serbian)).toMatch(/<html lang="sr-Latn"[^]*Inženjer/);
  expect(summaryIn('sr', serbian, 'Здраво')).not.toContain('Inženjer');
});

const work = [{ name: 'Primer', position: 'Inženjer', startDate: '2019-02' }];

test.each<[language: string, position: string, lang: string, title: string]>([
  ['sr', 'Inženjer', 'sr-Latn', 'Radno iskustvo'],
  ['sr-RS', 'Inženjer', 'sr-Latn-RS', 'Radno iskustvo'],
  ['srp', 'Inženjer', 'sr-Latn', 'Radno iskustvo'],
  ['sr-Cyrl', 'Inženjer', 'sr-Cyrl', 'Радно искуство'],
  ['sr', 'Инжењер', 'sr', 'Радно искуство'],
  ['sr-Latn', 'Инжењер', 'sr-Latn', 'Radno iskustvo'],
  ['sr-ME', 'Inženjer', 'sr-ME', 'Radno iskustvo'],
  ['sr', 'A', 'sr', 'Радно искуство'],
])('%s with %s is a page in %s', (language, position, lang, title) => {
  const name = position === 'A' ? 'B' : 'Primer';
  const html = render({ work: [{ ...work[0], name, position }], meta: { language } });
  expect(html).toContain(`<html lang="${lang}"`);
  expect(html).toContain(`>${title}</h2>`);
});

test('a résumé in both scripts of Serbian has a page in each', () => {
  const translations = { 'sr-Latn': { basics: { summary: 'Zdravo' } } };
  const resume = { basics: { name: 'Primer' }, meta: { language: 'sr', translations } };
  const html = render(resume, { languages: 'all' });
  expect([...html.matchAll(/id="edition-([\w-]+)"/g)].map(([, lang]) => lang)).toEqual([
    'sr',
    'sr-Latn',
  ]);
});

test('a code of three letters is the language that it means: no English words stand under it', () => {
  const html = render({ work, meta: { language: 'deu' } });
  expect(html).toContain('<html lang="de"');
  expect(html).toContain('>Berufserfahrung</h2>');
  expect(inspect({ work, meta: { language: 'deu' } })).toEqual([]);
  expect(inspect({ work, meta: { language: 'eng' } })).toEqual([]);
});

test('two tags of one language are one edition', () => {
  const translations = { deu: { basics: { summary: 'Hallo' } }, fr: {} };
  const html = render(
    { basics: { name: 'A' }, meta: { language: 'de', translations } },
    { languages: 'all' },
  );
  expect([...html.matchAll(/id="edition-([\w-]+)"/g)].map(([, lang]) => lang)).toEqual([
    'de',
    'fr',
  ]);
});
