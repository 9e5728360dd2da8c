import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cldrModule, localeTags } from '../../build/cldr.mjs';
import { regionNamesFile, regionNamesModule } from '../../build/region-names.mjs';
import { regionNames } from '../../src/locale/region-names';

const folder = join(__dirname, '../../src/locale/cldr');

test('every language has its file, and no file is left over: `npm run cldr`', () => {
  expect(readdirSync(folder).sort()).toEqual(
    localeTags()
      .map((tag) => `${tag}.ts`)
      .sort(),
  );
});

test.each(localeTags())('%s is what CLDR says: `npm run cldr`', (tag) => {
  expect(readFileSync(join(folder, `${tag}.ts`), 'utf8')).toBe(cldrModule(tag));
});

test('the names of regions are what CLDR says: `npm run cldr`', () => {
  expect(readFileSync(regionNamesFile, 'utf8')).toBe(regionNamesModule());
});

test('regions of today and of yesterday have names, what is none has not', () => {
  const { US, TR, UK, YU, ZZ, AA } = regionNames;
  expect({ US, TR, UK, YU, ZZ, AA }).toEqual({
    US: 'United States',
    TR: 'Türkiye',
    UK: 'United Kingdom',
    YU: 'Serbia',
    ZZ: undefined,
    AA: undefined,
  });
});
