import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { outputsOf } from '../../../command/output/outputs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordinal-outputs-'));
  mkdirSync(join(folder, 'v1.pdf'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const both = ['html', 'pdf'];

test.each([
  ['resume.json', undefined, 'resume', both],
  ['cv/ada.lovelace.yaml', undefined, 'ada.lovelace', both],
  ['.resume', undefined, '.resume', both],
  [null, 'ada', 'ada', both],
  [null, './', 'resume', both],
  ['resume.json', 'out/', 'out/resume', both],
  ['resume.json', 'out/ada', 'out/ada', both],
  ['resume.json', 'out/ada.html', 'out/ada', ['html']],
  ['resume.json', 'out/ada.PDF', 'out/ada', ['pdf']],
  ['resume.json', 'ada.backend', 'ada.backend', both],
])('%s to %s: %s', (input, output, base, kinds) => {
  expect(outputsOf(input, output)).toEqual({ base: resolve(base), kinds });
});

test('a folder is one, whatever its name ends in', () => {
  const output = join(folder, 'v1.pdf');
  expect(outputsOf('ada.json', output)).toEqual({ base: join(output, 'ada'), kinds: both });
});

test.each(['', '.html', 'out/.pdf', '..html', 'out/...html'])(
  '"%s" names no file, and nothing is written beside its folder',
  (output) => {
    expect(() => outputsOf('resume.json', output)).toThrow(/name/);
  },
);
