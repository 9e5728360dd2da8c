import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/locale/locales/en';
import { everyLocale } from './every-locale';

const page = readFileSync(join(__dirname, '../../docs/adding-a-language.md'), 'utf8');

const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

test('says of each label where it is seen', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)];
  expect(rows.map(([, label]) => label)).toEqual(Object.keys(en.labels));
});

test('says of each language whether a native speaker has read it', () => {
  const lines = ['- Read by a native speaker:', '- Not yet read:'].map((start) =>
    page.split('\n').find((line) => line.startsWith(start))!,
  );
  expect(lines.flatMap(codes).sort()).toEqual(everyLocale.map(([tag]) => tag).sort());
});
