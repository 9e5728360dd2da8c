import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cldrModule, localeTags } from '../../build/cldr.mjs';

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
