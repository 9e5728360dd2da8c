import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressFormatsFile, addressFormatsModule } from '../../build/address-formats.mjs';
import { cldrFolder, cldrModule, localeTags } from '../../build/cldr.mjs';
import {
  languageNamesFile,
  languageNamesModule,
  namedTagsFile,
  namedTagsModule,
} from '../../build/language-names.mjs';
import { letterCountriesFile, letterCountriesModule } from '../../build/paper-sizes.mjs';
import {
  otherRegionCodesFile,
  otherRegionCodesModule,
  longRegionNamesFile,
  longRegionNamesModule,
  regionCodesFile,
  regionCodesModule,
  regionFilterFile,
  regionFilterModule,
  regionsFolder,
  regionsModule,
} from '../../build/region-names.mjs';
import { regionalFile, regionalModule, tagTablesFile, tagTablesModule } from '../../build/tags.mjs';

test('what tags mean is what CLDR says: `npm run cldr`', () => {
  expect(readFileSync(tagTablesFile, 'utf8')).toBe(tagTablesModule());
  expect(readFileSync(regionalFile, 'utf8')).toBe(regionalModule());
});

test.each([cldrFolder, regionsFolder])(
  '%s has a file of every language, and no other: `npm run cldr`',
  (folder) => {
    const files = localeTags().map((tag) => `${tag}.ts`);
    expect(readdirSync(folder).sort()).toEqual(files.sort());
  },
);

test.each(localeTags())('%s is what CLDR says: `npm run cldr`', (tag) => {
  expect(readFileSync(join(cldrFolder, `${tag}.ts`), 'utf8')).toBe(cldrModule(tag));
});

test('the names of languages are what CLDR says: `npm run cldr`', () => {
  expect(readFileSync(languageNamesFile, 'utf8')).toBe(languageNamesModule());
  expect(readFileSync(namedTagsFile, 'utf8')).toBe(namedTagsModule());
});

test('the codes of regions are what CLDR says: `npm run cldr`', () => {
  expect(readFileSync(regionCodesFile, 'utf8')).toBe(regionCodesModule());
});

test('the other codes of regions are what CLDR says: `npm run cldr`', () => {
  expect(readFileSync(otherRegionCodesFile, 'utf8')).toBe(otherRegionCodesModule());
});

test('countries print on the paper that CLDR says: `npm run cldr`', () => {
  expect(readFileSync(letterCountriesFile, 'utf8')).toBe(letterCountriesModule());
});

test('postal codes stand where libaddressinput has them: `npm run cldr`', () => {
  expect(readFileSync(addressFormatsFile, 'utf8')).toBe(addressFormatsModule());
});

test('the long names of regions are what CLDR says: `npm run cldr`', () => {
  expect(readFileSync(longRegionNamesFile, 'utf8')).toBe(longRegionNamesModule());
});

test('the filter of names of regions knows all of them: `npm run cldr`', () => {
  expect(readFileSync(regionFilterFile, 'utf8')).toBe(regionFilterModule());
});

test.each(localeTags())('%s names regions as CLDR does: `npm run cldr`', (tag) => {
  expect(readFileSync(join(regionsFolder, `${tag}.ts`), 'utf8')).toBe(regionsModule(tag));
});
