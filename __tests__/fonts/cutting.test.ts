import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licences } from '../../build/font-sources.mjs';
import { committed, folder } from './read-font';

const script = join(__dirname, '../../build/fonts.mjs');
const made = [...committed.map(({ file }) => file), ...Object.keys(licences)].sort();

test('the folder holds the faces, their licences and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual([...made, 'README.md'].sort());
});

test('cutting again gives the same bytes', () => {
  const again = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    execFileSync(process.execPath, [script, again]);
    expect(readdirSync(again).sort()).toEqual(made);
    const changed = made.filter(
      (file) => !readFileSync(join(again, file)).equals(readFileSync(join(folder, file))),
    );
    expect(changed).toEqual([]);
  } finally {
    rmSync(again, { recursive: true });
  }
}, 20_000);

test.each(Object.keys(licences))('%s is the OFL with its copyright', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toMatch(/^Copyright \d{4}/);
  expect(text).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/);
});

test.each(committed)('$file weighs what a page can carry', ({ cut }) => {
  expect(readFileSync(cut).length).toBeLessThan(17_000);
});

test('text in Latin costs a page less than 50 kB', () => {
  const latin = ['regular', 'semibold', 'italic'].map((cut) => `sans-${cut}-latin.woff2`);
  const base64 = latin.map((file) => readFileSync(join(folder, file), 'base64').length);
  expect(base64.reduce((sum, length) => sum + length)).toBeLessThan(50_000);
});
