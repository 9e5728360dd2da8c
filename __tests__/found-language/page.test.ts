import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagesPage, secondOpinion } from './table';

const file = join(__dirname, '../../docs/languages.md');

test('docs/languages.md is what is measured: `WRITE=1 npx jest __tests__/found-language/page`', () => {
  const page = languagesPage();
  if (process.env['WRITE']) writeFileSync(file, page);
  // How wide a table's columns are is no measure.
  const measured = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(measured(readFileSync(file, 'utf8'))).toBe(measured(page));
});

test('another detector finds no more', () => {
  const { texts, ours, theirs } = secondOpinion();
  expect(texts).toBeGreaterThan(300);
  expect(ours).toBeGreaterThanOrEqual(theirs);
});
