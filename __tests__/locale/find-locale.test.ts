import { findLocale } from '../../src/locale/find-locale';
import { everyLocale } from './every-locale';

/** Whose words a locale has. */
const languageOf = (labels: unknown) => everyLocale.find(([, own]) => own.labels === labels)?.[0];

test.each<[asked: string, language: string, lang: string]>([
  ['en', 'en', 'en'],
  ['de', 'de', 'de'],
  ['de-AT', 'de', 'de-AT'],
  ['DE_at', 'de', 'de-AT'],
  ['de_CH.UTF-8', 'de', 'de-CH'],
  ['ca_ES@valencia', 'ca', 'ca-ES'],
  [' fr ', 'fr', 'fr'],
  ['fr-CA', 'fr', 'fr-CA'],
  ['es-419', 'es', 'es-419'],
  ['en-US', 'en', 'en-US'],
  ['en-GB', 'en-GB', 'en-GB'],
  ['en-gb-oed', 'en-GB', 'en-GB-oed'],
  ['en-IE', 'en-GB', 'en-IE'],
  ['pt', 'pt', 'pt'],
  ['pt-PT', 'pt', 'pt-PT'],
  ['pt-AO', 'pt', 'pt-AO'],
  ['pt-BR', 'pt-BR', 'pt-BR'],
  ['PT_br', 'pt-BR', 'pt-BR'],
  ['zh', 'zh-Hans', 'zh'],
  ['zh-CN', 'zh-Hans', 'zh-CN'],
  ['zh-SG', 'zh-Hans', 'zh-SG'],
  ['zh-Hans-HK', 'zh-Hans', 'zh-Hans-HK'],
  ['zh-TW', 'zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-Hant', 'zh-HK'],
  ['zh-MO', 'zh-Hant', 'zh-MO'],
  ['ZH-HANT-tw', 'zh-Hant', 'zh-Hant-TW'],
  ['yue', 'zh-Hant', 'yue'],
  ['no', 'nb', 'no'],
  ['no-NO', 'nb', 'no-NO'],
  ['nn-NO', 'nn', 'nn-NO'],
  ['iw', 'he', 'iw'],
  ['in-ID', 'id', 'in-ID'],
  ['sr', 'sr', 'sr'],
  ['sr-RS', 'sr', 'sr-RS'],
  ['sr-Cyrl-RS', 'sr', 'sr-Cyrl-RS'],
  ['sr-Latn-RS', 'sr-Latn', 'sr-Latn-RS'],
  ['fa-u-nu-latn', 'fa', 'fa-u-nu-latn'],
  // No language of ours: English words, and the author's text keeps its own tag.
  ['eo', 'en', 'eo'],
  ['tlh-Latn', 'en', 'tlh-Latn'],
  // No tag at all.
  ['', 'en', 'en'],
  ['English', 'en', 'en'],
  ['日本語', 'en', 'en'],
  ['-', 'en', 'en'],
  ['de--AT', 'en', 'en'],
  ['constructor', 'en', 'en'],
  ['__proto__', 'en', 'en'],
  ['"><script>', 'en', 'en'],
  ['de" onload="x', 'en', 'en'],
  [`de-${'a'.repeat(100_000)}`, 'en', 'en'],
  ['a-'.repeat(50_000), 'en', 'en'],
])('%j finds %s, and the page is %s', (asked, language, lang) => {
  const locale = findLocale(asked);
  expect([languageOf(locale.labels) ?? locale.tag, locale.tag]).toEqual([language, lang]);
});

test.each(everyLocale)('%s finds itself', (tag, locale) => {
  expect(findLocale(tag)).toEqual(locale);
  expect(findLocale(tag.toUpperCase().replaceAll('-', '_'))).toEqual(locale);
});

test.each<[asked: string, dir: string]>([
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ps', 'rtl'],
  ['uz-Arab-AF', 'rtl'],
  ['uz', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['ja', 'ltr'],
])('%s runs %s', (asked, dir) => expect(findLocale(asked).dir).toBe(dir));
