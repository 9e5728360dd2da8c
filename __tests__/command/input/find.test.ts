import { symlinkSync } from 'node:fs';
import nodePath from 'node:path';
import { findInput, pathOf } from '../../../command/input/find';
import { folderOf } from './folder';
import { call } from '../../../command/call';

// The standard input of the test runner must not be taken for a résumé.
jest.mock('node:fs', () => {
  const fs = jest.requireActual<typeof import('node:fs')>('node:fs');
  return { ...fs, fstatSync: () => ({ isFile: () => false }) };
});

let folder: ReturnType<typeof folderOf>;
beforeEach(() => (folder = folderOf()));
afterEach(() => folder.remove());

const at = (name: string): string => nodePath.join(folder.path, name);

test.each([['resume.json'], ['resume.jsonc'], ['resume.yaml'], ['resume.yml'], ['Resume.JSON']])(
  '%s is found when nothing is named',
  (name) => {
    ['package.json', 'resume.txt', 'old/resume.json', 'resume.html'].forEach((other) =>
      folder.write(other, ''),
    );
    folder.write(name, '{}');
    expect(findInput(undefined)).toEqual({ path: at(name), name });
  },
);

test.each([
  ['cv.json', 'cv.json'],
  ['./cv.json', './cv.json'],
  ['my résumés/cv.json', 'my résumés/cv.json'],
  ['my résumés', nodePath.join('my résumés', 'resume.yaml')],
  ['my résumés/', nodePath.join('my résumés', 'resume.yaml')],
  ['.', 'resume.json'],
])('%s is %s', (named, name) => {
  ['cv.json', 'resume.json', 'my résumés/cv.json', 'my résumés/resume.yaml'].forEach((each) =>
    folder.write(each, '{}'),
  );
  expect(findInput(named)).toEqual({ path: at(name), name });
});

test('a dash is the standard input', () => {
  folder.write('resume.json', '{}');
  expect(findInput('-')).toEqual({ path: null, name: 'standard input' });
});

const none = 'no resume.json, resume.jsonc, resume.yaml or resume.yml in';

test.each([
  [
    [],
    undefined,
    `${none} this folder: pass a file name, or create a sample with \`${call} init\``,
  ],
  [['cv/a.txt'], 'cv', `${none} cv: pass a file name, or create a sample with \`${call} init\``],
  [
    ['resume.json', 'resume.yaml'],
    undefined,
    `found resume.json and resume.yaml: choose one, such as \`${call} resume.json\``,
  ],
  [[], 'inpsect', `inpsect cannot be read: no such file; did you mean \`${call} inspect\`?`],
  [[], 'serv', `serv cannot be read: no such file; did you mean \`${call} serve\`?`],
  [[], 'Init', `Init cannot be read: no such file; did you mean \`${call} init\`?`],
  [[], 'portfolio', 'portfolio cannot be read: no such file'],
  [
    ['resume.json'],
    'resme.json',
    'resme.json cannot be read: no such file; did you mean `resume.json`?',
  ],
  [
    ['cv/ada.yaml'],
    'cv/ada',
    `cv/ada cannot be read: no such file; did you mean \`${nodePath.join('cv', 'ada.yaml')}\`?`,
  ],
  [['resume.json'], 'nowhere/resume.json', 'nowhere/resume.json cannot be read: no such file'],
  [['a'], 'a/b.json', 'a/b.json cannot be read: no such file'],
  [[], 'a\x1b[2J', 'a\\x1b[2J cannot be read: no such file'],
  [[], '', 'the file name is empty'],
])('with %j, %j is refused', (files, named, reason) => {
  files.forEach((name) => folder.write(name, '{}'));
  expect(() => findInput(named)).toThrow(new Error(reason));
});

test.each([
  ['C:\\My Documents\\resume.json', 'C:\\My Documents\\resume.json'],
  ['C:/cv/../resume.json', 'C:\\resume.json'],
  ['C:\\my folder"', 'C:\\my folder'],
  ['\\\\server\\share\\resume.json', '\\\\server\\share\\resume.json'],
])('on Windows, %s is %s', (named, path) => expect(pathOf(named, nodePath.win32)).toBe(path));

test('elsewhere a name may have quotation marks', () => {
  expect(pathOf('/a/my "best".json', nodePath.posix)).toBe('/a/my "best".json');
});

test('a broken link is not suggested as a correction of itself', () => {
  symlinkSync('nowhere', at('cv.json'));
  const said = 'cv.json cannot be read: no such file';
  expect(() => findInput('cv.json')).toThrow(new Error(said));
});
