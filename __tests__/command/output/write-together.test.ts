import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { writeTogether } from '../../../command/output/write-together';

let folder: string;
const path = (name: string) => join(folder, name);
const textOf = (name: string) => readFileSync(path(name), 'utf8');
const writeBoth = () => writeTogether([path('a.pdf'), 'new PDF'], [path('a.html'), 'new page']);

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ordinal-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('both take the place of the old ones, of links to files elsewhere, and of nothing', () => {
  writeFileSync(path('elsewhere'), 'of somebody else');
  symlinkSync(path('elsewhere'), path('a.pdf'));
  writeBoth();
  expect([textOf('a.pdf'), textOf('a.html')]).toEqual(['new PDF', 'new page']);
  expect(lstatSync(path('a.pdf')).isSymbolicLink()).toBe(false);
  expect(textOf('elsewhere')).toBe('of somebody else');
  writeTogether([path('in/b.pdf'), new Uint8Array([37])], [path('in/b.html'), 'page']);
  expect(textOf('in/b.pdf')).toBe('%');
  expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.pdf', 'elsewhere', 'in']);
  expect(readdirSync(path('in')).sort()).toEqual(['b.html', 'b.pdf']);
});

describe('when the second cannot be replaced, the first is what it was', () => {
  beforeEach(() => mkdirSync(path('a.html')));
  afterEach(() => expect(readdirSync(path('a.html'))).toEqual([]));

  test('the same file', () => {
    writeFileSync(path('a.pdf'), 'old PDF', { mode: 0o440 });
    linkSync(path('a.pdf'), path('the same'));
    expect(writeBoth).toThrow(/a\.html cannot be written: it exists and is not a file$/);
    expect(textOf('a.pdf')).toBe('old PDF');
    expect(statSync(path('a.pdf')).ino).toBe(statSync(path('the same')).ino);
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.pdf', 'the same']);
  });

  test('the same link, also to nothing', () => {
    symlinkSync('nowhere', path('a.pdf'));
    expect(writeBoth).toThrow();
    expect(readlinkSync(path('a.pdf'))).toBe('nowhere');
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'a.pdf']);
  });

  test('nothing', () => {
    expect(writeBoth).toThrow();
    expect(readdirSync(folder)).toEqual(['a.html']);
  });
});

test('when one cannot be written, none is replaced and no draft is left', () => {
  writeFileSync(path('a.pdf'), 'old PDF');
  const broken = { [Symbol.toPrimitive]: 1 } as unknown as string;
  const tooLong = path('x'.repeat(300));
  for (const second of [
    [path('a.html'), broken],
    [tooLong, 'page'],
    [path('a.pdf/a.html'), 'page'],
  ] as [string, string][]) {
    expect(() => writeTogether([path('a.pdf'), 'new PDF'], second)).toThrow();
    expect(textOf('a.pdf')).toBe('old PDF');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  }
});

test('does not write to a file that waits under the temporary name', () => {
  writeFileSync(path('of somebody else'), 'untouched');
  symlinkSync(path('of somebody else'), path(`a.pdf.${process.pid}`));
  writeBoth();
  expect(textOf('of somebody else')).toBe('untouched');
  expect(textOf('a.pdf')).toBe('new PDF');
});

test.each([
  ['x'.repeat(300), 'the name is too long'],
  ['a file/a.html', 'a file already exists where a folder is needed'],
])('an error names the file and not its draft: %s', (name, reason) => {
  writeFileSync(path('a file'), '');
  const message = `${relative('', path(name))} cannot be written: ${reason}`;
  expect(() => writeTogether([path(name), 'page'])).toThrow(new Error(message));
});

const testWithModes = process.platform === 'win32' ? test.skip : test;

testWithModes('a file that only its owner may read stays so', () => {
  writeFileSync(path('a.html'), 'old page', { mode: 0o600 });
  writeBoth();
  expect(textOf('a.html')).toBe('new page');
  expect(statSync(path('a.html')).mode & 0o777).toBe(0o600);
});

const isRoot = process.getuid?.() === 0;

(isRoot ? test.skip : testWithModes)('nor where nothing may be looked at', () => {
  mkdirSync(path('closed'), { mode: 0 });
  expect(() => writeTogether([path('closed/a.html'), 'page'])).toThrow(/a\.html cannot be written/);
});
