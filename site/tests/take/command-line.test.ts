import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandFor } from '../../src/take/give/command-line';

test.each([
  [undefined, 'json', 'resume.json'],
  [undefined, 'yaml', 'resume.yaml'],
  ['mara.json', 'json', 'mara.json'],
  ['Zoë.yml', 'yaml', 'Zoë.yml'],
  ['my résumé (2).json', 'json', '"my résumé (2).json"'],
  ["Mara's & mine.json", 'json', `"Mara's & mine.json"`],
  ['$(touch pwned).json', 'json', "'$(touch pwned).json'"],
  ["`id` 'x'.json", 'json', "'`id` '\\''x'\\''.json'"],
  ['a"b.json', 'json', `'a"b.json'`],
  ['--version.json', 'json', './--version.json'],
  ['-a b.json', 'json', '"./-a b.json"'],
  ['a\nrm -rf x.json', 'json', 'resume.json'],
  ['a\u202Egpj.json', 'json', 'resume.json'],
  ['../../a.json', 'json', 'resume.json'],
  ['', 'yaml', 'resume.yaml'],
] as const)('the command for %j, in %s, names %s', (name, format, word) => {
  expect(commandFor(name, format)).toBe(`npx jsonresume-theme-ordinal ${word}`);
});

const said = [
  'a b.json',
  "it's.json",
  '$HOME.json',
  '`id`.json',
  '$(id);id&&id|id>x.json',
  '"\'"\'.json',
  '!!.json',
  '*?.json',
  '~.json',
  '#a.json',
  '{a,b}.json',
  '-n.json',
  'a%PATH%b.json',
];

test.skipIf(process.platform === 'win32').each(said)('a shell reads one word: %s', (name) => {
  const words = commandFor(name, 'json').replace(/^npx jsonresume-theme-ordinal /, '');
  const read = execFileSync('sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' });
  expect(read).toBe(`${name.startsWith('-') ? './' : ''}${name}\n`);
});
