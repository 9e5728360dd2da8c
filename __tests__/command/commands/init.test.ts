import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ordinal = join(__dirname, '../../../dist/command/ordinal.js');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ordinal-init-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const init = (...args: string[]) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [ordinal, 'init', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', npm_command: '' },
  });
  return { status, said: stderr.trim().split('\n'), stdout };
};

test('without a name it writes resume.json, and says what to do next', () => {
  expect(init()).toEqual({
    status: 0,
    said: ['Wrote resume.json, a sample résumé.', 'Edit it, then run: ordinal'],
    stdout: '',
  });
  expect(JSON.parse(readFileSync(join(folder, 'resume.json'), 'utf8')).basics.name).toBeTruthy();
});

test.each([
  ['cv.jsonc', 'cv.jsonc', '{\n  "$schema"'],
  ['resume.yaml', 'resume.yaml', '# yaml-language-server'],
  ['CV.YML', 'CV.YML', '# yaml-language-server'],
  ['new/folder/me.json', 'new/folder/me.json', '{\n  "$schema"'],
  ['new', 'new/resume.json', '{\n  "$schema"'],
  ['.', 'resume.json', '{\n  "$schema"'],
  ['cv.2026/', 'cv.2026/resume.json', '{\n  "$schema"'],
  ['my cv.json', 'my cv.json', '{\n  "$schema"'],
])('%s is written as %s', (named, file, beginning) => {
  const { status, said } = init(named);
  expect([status, said.length]).toEqual([0, 2]);
  expect(readFileSync(join(folder, file), 'utf8').startsWith(beginning)).toBe(true);
  if (file.includes(' ')) expect(said[1]).toMatch(/ "my cv\.json"$/);
});

test('the suggested command uses a path, not an option', () => {
  expect(init('--', '-cv.json').said[1]).toMatch(/ordinal .[\\/]-cv\.json$/);
});

test.each(['-', ''])('"%s" is no name of a file, and nothing is written', (named) => {
  const { status, said } = init(named);
  expect({ status, said }).toEqual({
    status: 2,
    said: ['error init needs a file name, such as `init resume.json`'],
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder may have a dot in its name', () => {
  mkdirSync(join(folder, 'ada.json'));
  expect(init('ada.json').status).toBe(0);
  expect(readdirSync(join(folder, 'ada.json'))).toEqual(['resume.json']);
});

test.each(['resume.json', 'resume.yaml'])('%s stays as it is', (file) => {
  writeFileSync(join(folder, file), 'mine');
  expect(init(file)).toMatchObject({
    status: 2,
    said: [`error ${file} already exists and was not changed. Choose another name.`],
  });
  expect(readFileSync(join(folder, file), 'utf8')).toBe('mine');
});

test('does not write through a broken link', () => {
  symlinkSync(join(folder, 'elsewhere.json'), join(folder, 'resume.json'));
  expect(init().status).toBe(2);
  expect(existsSync(join(folder, 'elsewhere.json'))).toBe(false);
});

test('an unknown extension is an error and creates no folder', () => {
  expect(init('new/resume.txt')).toMatchObject({
    status: 2,
    said: [`error ${join('new', 'resume.txt')}: the name must end in .json, .jsonc, .yaml or .yml`],
  });
  expect(readdirSync(folder)).toEqual([]);
});
