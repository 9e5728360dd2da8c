import { ownName } from '../../src/locale/own-name';
import { render } from '../../index';
import { everyLocale } from './every-locale';

test.each([
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['fr', 'Français'],
  ['ru', 'Русский'],
  ['uk', 'Українська'],
  ['cs', 'Čeština'],
  // CLDR says so of those languages alone whose menus begin with a capital.
  ['pl', 'polski'],
  ['nl', 'Nederlands'],
  ['cy', 'Cymraeg'],
  ['eo', 'Esperanto'],
  ['ckb', 'کوردیی ناوەندی'],
  ['zh', '中文'],
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
  ['sr', 'српски'],
  ['sr-Latn', 'srpski (latinica)'],
  ['uz-Cyrl', 'ўзбекча (Кирил)'],
])('%s calls itself %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});

test.each([
  ['en-GB', 'British English'],
  ['en-US', 'American English'],
  ['de-AT', 'Österreichisches Deutsch'],
  ['nl-BE', 'Vlaams'],
  ['es-419', 'Español latinoamericano'],
  ['pt-PT', 'português europeu'],
])('%s has a name of its own: %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});

test.each([
  ['pt-BR', 'Português (Brasil)'],
  ['ru-KZ', 'Русский (Казахстан)'],
  ['de-FR', 'Deutsch (Frankreich)'],
  ['de-DE-1996', 'Deutsch (Deutschland)'],
  ['en-IN', 'English (India)'],
  ['no-NO', 'norsk (Norge)'],
  ['ko-KR', '한국어(대한민국)'],
  ['zh-TW', '中文（台灣）'],
  ['zh-CN', '中文（中国）'],
  ['zh-Hant-TW', '中文（繁體，台灣）'],
  ['sr-Latn-RS', 'srpski (latinica, Srbija)'],
  ['sr-RS', 'српски (Србија)'],
  ['sr-ME', 'srpski (Crna Gora)'],
  ['cy-GB', 'Cymraeg (Y Deyrnas Unedig)'],
  ['mr-IN', 'मराठी (भारत)'],
  ['de-QQ', 'Deutsch (QQ)'],
])('%s has its region behind it: %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});

test.each([
  ['iw', 'עברית'],
  ['in', 'Indonesia'],
  ['mo', 'română'],
  ['sh', 'srpski (latinica)'],
  ['tl', 'Filipino'],
  ['cmn', '中文'],
])('%s is out of use, and called %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});

test.each([
  ['eo-FR', 'Esperanto'],
  ['ca-valencia', 'català'],
  ['de-x-ab', 'Deutsch'],
  ['en-001', 'English'],
])('%s is named as its beginning is: %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});

test.each(['xx', 'xx-DE', 'und', 'zxx', 'constructor'])('%s has no name, and stays', (tag) => {
  expect(ownName(tag)).toBe(tag);
});

test.each(everyLocale)('%s has a name for itself', (tag) => {
  expect(ownName(tag)).not.toBe(tag);
});

test('the switch between languages names each in itself', () => {
  const translations = { de: {}, 'pt-BR': {}, cy: {}, xx: {} };
  const page = render(
    { basics: { name: 'A' }, meta: { language: 'en-GB', translations } },
    { languages: 'all' },
  );
  for (const name of ['British English', 'Deutsch', 'Português (Brasil)', 'Cymraeg', 'xx']) {
    expect(page).toMatch(new RegExp(`>\\s*${name.replace(/[()]/g, '\\$&')}\\s*<`));
  }
});
