import { render } from '../../index';
import { regionCodes } from '../../src/locale/region-codes';
import { findRegion, isNameOf } from '../../src/locale/find-region';
import { nameLetters } from '../../src/locale/name-letters';
import { mayNameRegion, regionName } from '../../src/locale/region-names';
import { localeTags } from '../../build/cldr.mjs';

test.each([
  ['de', 'DE', 'Deutschland'],
  ['de', 'de', 'Deutschland'],
  ['de', 'AC', 'Ascension'],
  ['de', 'ZW', 'Simbabwe'],
  ['de', 'XK', 'Kosovo'],
  ['de', 'EU', 'Europäische Union'],
  ['fr', 'CI', 'Côte d’Ivoire'],
  ['ja', 'TW', '台湾'],
  ['zh-Hans', 'TW', '台湾'],
  ['zh-Hant', 'TW', '台灣'],
  ['ru', 'MX', 'Мексика'],
  ['ar', 'EG', 'مصر'],
  ['el', 'MK', 'Βόρεια Μακεδονία'],
  ['en', 'TR', 'Türkiye'],
  ['en', 'LC', 'St. Lucia'],
  ['en-GB', 'LC', 'St Lucia'],
  ['pt', 'PL', 'Polónia'],
  ['pt-BR', 'PL', 'Polônia'],
  ['nb', 'AT', 'Østerrike'],
  ['nn', 'AT', 'Austerrike'],
  ['sr', 'RS', 'Србија'],
  ['sr-Latn', 'RS', 'Srbija'],
])('%s calls %s %s', (language, code, name) => {
  expect(regionName(code, language)).toBe(name);
});

test.each([
  ['en', 'HK', 'Hong Kong'],
  ['de', 'HK', 'Hongkong'],
  ['fr', 'HK', 'Hong Kong'],
  ['ja', 'HK', '香港'],
  ['zh-Hant', 'MO', '澳門'],
  ['en', 'MO', 'Macao'],
  ['pt', 'MO', 'Macau'],
  ['nl', 'PS', 'Palestina'],
  ['sk', 'PS', 'Palestína'],
  ['ar', 'PS', 'فلسطين'],
  ['en', 'MM', 'Myanmar'],
  ['fr', 'MM', 'Myanmar'],
  ['ja', 'MM', 'ミャンマー'],
  ['en', 'CD', 'Congo (DRC)'],
  ['en', 'CG', 'Congo (Republic)'],
  ['de', 'CG', 'Kongo-Brazzaville'],
  ['zh-Hant', 'CD', '剛果民主共和國'],
  ['sr', 'CI', 'Обала Слоноваче'],
  ['el', 'BA', 'Βοσνία-Ερζεγοβίνη'],
  ['de', 'US', 'USA'],
  ['ru', 'US', 'США'],
  ['tr', 'US', 'ABD'],
  ['he', 'US', 'ארה״ב'],
  ['en', 'US', 'United States'],
  ['fr', 'US', 'États-Unis'],
  ['es', 'US', 'Estados Unidos'],
  ['en', 'GB', 'United Kingdom'],
  ['de', 'GB', 'Vereinigtes Königreich'],
])('an address in %s calls %s %s', (language, code, name) => {
  expect(regionName(code, language)).toBe(name);
});

test.each(localeTags())('no name in %s is a title, or two names', (tag) => {
  const names = regionCodes.split(' ').map((code) => regionName(code, tag));
  expect(names.filter((name) => /\s[-–]\s|\bSAR\b|САР|特別行政|特别行政/.test(name))).toEqual([]);
});

test.each([
  ['UK', 'Vereinigtes Königreich', '英国'],
  ['AN', 'Curaçao', '库拉索'],
  ['YU', 'Serbien', '塞尔维亚'],
  ['ZR', 'Kongo-Kinshasa', '刚果（金）'],
  ['TP', 'Timor-Leste', '东帝汶'],
])('%s is out of use, and understood in every language', (code, german, chinese) => {
  expect([regionName(code, 'de'), regionName(code, 'zh-Hans')]).toEqual([german, chinese]);
});

test.each(['QQ', 'qq', 'ZZ', 'zz', 'AA', 'XA', 'QO'])('%s is no region, and stays', (code) => {
  expect(localeTags().map((tag) => regionName(code, tag))).toEqual(localeTags().map(() => code));
});

test.each(localeTags())('%s has a name for every region', (tag) => {
  const codes = regionCodes.split(' ');
  const without = codes.filter((code) => ['', code].includes(regionName(code, tag)));
  expect([codes.length, without]).toEqual([260, []]);
});

test.each([
  ['de-AT', 'uk', 'Vereinigtes Königreich'],
  ['pt-AO', 'SG', 'Singapura'],
  ['fr-CA', 'SG', 'Singapour'],
  ['en', 'Scotland', 'Scotland'],
  ['de', 'DEU', 'Deutschland'],
  ['de', 'XYZ', 'XYZ'],
  ['de', 'QQ', 'QQ'],
])('a page in %s shows %s as %s', (language, countryCode, name) => {
  const basics = { name: 'A', location: { city: 'B', countryCode } };
  expect(render({ basics }, { language })).toContain(`<span class="p-adr">B, ${name}</span>`);
});

test.each(localeTags())('every name in %s is known again, and passes the filter', (tag) => {
  const codes = regionCodes.split(' ');
  const missed = codes.filter((code) => {
    const name = regionName(code, tag);
    // Two regions have one of these, or a state or a city has; some are codes of others.
    const isCertain = !['CG', 'CD', 'GE', 'TN', 'DZ', 'AT', 'BE', 'RU', 'UN'].includes(code);
    const isFound = findRegion(name) === code && isNameOf(code, nameLetters(name));
    return !mayNameRegion(code, name) || (isCertain && !isFound);
  });
  expect(missed).toEqual([]);
});

test('a text that is no name passes the filter once in forty times, or less often', () => {
  const passes = Array.from({ length: 20_000 }, (_, index) => mayNameRegion('DE', nameless(index)));
  expect(passes.filter(Boolean).length).toBeLessThan(500);
});

/** Letters that no region is called. */
const nameless = (index: number): string =>
  `x${String(index).replace(/\d/g, (digit) => 'qwrtzpsdfg'[Number(digit)]!)}`;

test.each([
  ['Deutschland', 'DE'],
  ['ALLEMAGNE', 'DE'],
  ['DEU', 'DE'],
  ['276', 'DE'],
  ['the Netherlands', 'NL'],
  ['Czech Republic', 'CZ'],
  ['Republic of Korea', 'KR'],
  ['Kingdom of Norway', 'NO'],
  ['Республика Беларусь', ''],
  ['США', 'US'],
  ['Georgia', ''],
  ['Vereinigte Staaten', 'US'],
  ['Sonderverwaltungsregion Hongkong', 'HK'],
  ['Hong Kong SAR China', 'HK'],
  ['Palestinian Territories', 'PS'],
  ['Myanmar (Burma)', 'MM'],
  ['Kongo', ''],
  ['27', ''],
  ['999', ''],
  ['|', ''],
  ['', ''],
])('%s is the region %j', (typed, code) => {
  expect(findRegion(typed)).toBe(code);
});
