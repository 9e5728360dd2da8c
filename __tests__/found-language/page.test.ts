import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBetweenMarkers } from '../../build/between-markers.mjs';
import { measured, secondOpinion } from './table';

const file = join(__dirname, '../../docs/languages.md');

test('docs/languages.md says what is measured: `WRITE=1 npx jest __tests__/found-language/page`', () => {
  const text = measured();
  if (process.env['WRITE']) writeBetweenMarkers(file, 'languages', text);
  // How wide a table's columns are is no measure.
  const folded = (given: string) => given.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(folded(readFileSync(file, 'utf8'))).toContain(folded(text));
});

test('another detector finds no more', () => {
  const { texts, ours, theirs } = secondOpinion();
  expect(texts).toBeGreaterThan(300);
  expect(ours).toBeGreaterThanOrEqual(theirs);
});
