import { findLocale } from '../../src/locale/find-locale';
import { read } from '../../build/cldr.mjs';
import { territoriesOf } from '../../build/region-names.mjs';
import { everyLocale } from './every-locale';

/** The language whose words a locale uses. */
const languageOf = (labels: unknown) => everyLocale.find(([, own]) => own.labels === labels)?.[0];

test.each<[asked: string, language: string, lang: string]>([
  ['en', 'en', 'en'],
  ['de', 'de', 'de'],
  ['de-AT', 'de', 'de-AT'],
  ['DE_at', 'de', 'de-AT'],
  ['de_CH.UTF-8', 'de', 'de-CH'],
  ['ca_ES@valencia', 'ca', 'ca-ES'],
  [' fr ', 'fr', 'fr'],
  ['fr-CA', 'fr-CA', 'fr-CA'],
  ['fr-BE', 'fr', 'fr-BE'],
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
  ['zh-HK', 'zh-HK', 'zh-HK'],
  ['zh-MO', 'zh-HK', 'zh-MO'],
  ['zh-Hant-HK', 'zh-HK', 'zh-Hant-HK'],
  ['zh-MY', 'zh-Hans', 'zh-MY'],
  ['zh-Hans-TW', 'zh-Hans', 'zh-Hans-TW'],
  ['ZH-HANT-tw', 'zh-Hant', 'zh-Hant-TW'],
  ['yue', 'zh-HK', 'yue'],
  ['yue-Hans', 'zh-Hans', 'yue-Hans'],
  ['zh-yue', 'zh-HK', 'zh-yue'],
  ['no', 'nb', 'no'],
  ['no-NO', 'nb', 'no-NO'],
  ['nn-NO', 'nn', 'nn-NO'],
  ['iw', 'he', 'iw'],
  ['in-ID', 'id', 'in-ID'],
  ['sr', 'sr', 'sr'],
  ['sr-RS', 'sr', 'sr-RS'],
  ['sr-Cyrl-RS', 'sr', 'sr-Cyrl-RS'],
  ['sr-Latn-RS', 'sr-Latn', 'sr-Latn-RS'],
  ['sr-ME', 'sr-ME', 'sr-ME'],
  ['sr-Latn-ME', 'sr-ME', 'sr-Latn-ME'],
  ['sr-Cyrl-ME', 'sr', 'sr-Cyrl-ME'],
  ['cnr', 'sr-ME', 'cnr'],
  ['bs-BA', 'bs', 'bs-BA'],
  ['bs-Cyrl', 'sr', 'bs-Cyrl'],
  ['sh', 'sr-Latn', 'sh'],
  ['mo', 'ro', 'mo'],
  ['tl', 'fil', 'tl'],
  // Codes of three letters that are in no tag, by ISO 639-2 and 639-3, and those of one language of many.
  ['deu', 'de', 'de'],
  ['ger', 'de', 'de'],
  ['DEU_AT', 'de', 'de-AT'],
  ['fra', 'fr', 'fr'],
  ['fre-CA', 'fr-CA', 'fr-CA'],
  ['eng', 'en', 'en'],
  ['eng-GB', 'en-GB', 'en-GB'],
  ['cmn', 'zh-Hans', 'zh'],
  ['cmn-TW', 'zh-Hant', 'zh-TW'],
  ['zho-Hant', 'zh-Hant', 'zh-Hant'],
  ['srp-Latn', 'sr-Latn', 'sr-Latn'],
  ['arb', 'ar', 'ar'],
  ['mar', 'mr', 'mr'],
  ['epo', 'en', 'eo'],
  ['fa-u-nu-latn', 'fa', 'fa-u-nu-latn'],
  // No language of ours: English words, and the author's text keeps its own tag.
  ['eo', 'en', 'eo'],
  ['tlh-Latn', 'en', 'tlh-Latn'],
  ['constructor-x', 'en', 'en'],
  // Nor one in this script.
  ['pa-PK', 'en', 'pa-PK'],
  ['az-Cyrl', 'en', 'az-Cyrl'],
  ['ar-Latn', 'en', 'ar-Latn'],
  ['hi-Latn-IN', 'en', 'hi-Latn-IN'],
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
  ['pa-PK', 'rtl'],
  ['pa', 'ltr'],
  ['pnb', 'rtl'],
  ['ja', 'ltr'],
])('%s runs %s', (asked, dir) => expect(findLocale(asked).dir).toBe(dir));

const parents: Record<string, string> = read('cldr-core/supplemental/parentLocales').supplemental
  .parentLocales.parentLocale;
const isUnder = (tag: string, ancestor: string): boolean =>
  tag === ancestor || (tag in parents && isUnder(parents[tag]!, ancestor));
const regionsOfEnglish = Object.keys(territoriesOf('en')).filter((region) =>
  /^[A-Z]{2}$/.test(region),
);

test('English of every country has the day where CLDR has it', () => {
  const dayFirst = (tag: string) => findLocale(tag).dates.day.startsWith('d');
  const wrong = regionsOfEnglish
    .map((region) => `en-${region}`)
    .filter((tag) => dayFirst(tag) !== (isUnder(tag, 'en-001') || tag === 'en-AE'));
  expect([regionsOfEnglish.length > 250, wrong]).toEqual([true, []]);
});

test.each<[tag: string, day: string, numericMonth: string, numericDay: string]>([
  ['en-CA', 'MMM d, y', 'y-MM', 'y-MM-dd'],
  ['en-ZA', 'dd MMM y', 'MM/y', 'y/MM/dd'],
  ['en-DE', 'd MMM y', 'MM/y', 'dd/MM/y'],
  ['fr-CA', 'd MMM y', 'y-MM', 'y-MM-dd'],
  ['es-CL', 'd MMM y', 'MM-y', 'dd-MM-y'],
])('%s writes dates as %s, %s, %s', (tag, day, numericMonth, numericDay) => {
  expect(findLocale(tag).dates).toMatchObject({ day, numericMonth, numericDay });
});

test.each(['en-US', 'en-PH', 'en-PR', 'eo-CA', 'tlh-SE'])('%s has the dates of the US', (tag) => {
  expect(findLocale(tag).dates).toEqual(findLocale('en').dates);
});

test.each<[tag: string, january: string, august: string]>([
  ['ar', 'يناير', 'أغسطس'],
  ['ar-EG', 'يناير', 'أغسطس'],
  ['ar-SY', 'كانون الثاني', 'آب'],
  ['ar-LB', 'كانون الثاني', 'آب'],
  ['ar-JO', 'كانون الثاني', 'آب'],
  ['ar-IQ', 'كانون الثاني', 'آب'],
  ['ar-PS', 'كانون الثاني', 'آب'],
  ['ara-SY', 'كانون الثاني', 'آب'],
  ['ar-DZ', 'جانفي', 'أوت'],
  ['ar-TN', 'جانفي', 'أوت'],
  ['ar-MA', 'يناير', 'غشت'],
  ['de-AT', 'Jän.', 'Aug.'],
  ['sr-ME', 'jan', 'avg'],
  ['bs', 'jan', 'aug'],
])('%s calls January %s and August %s', (tag, january, august) => {
  const { abbreviated } = findLocale(tag).months;
  expect([abbreviated[0], abbreviated[7]]).toEqual([january, august]);
});
