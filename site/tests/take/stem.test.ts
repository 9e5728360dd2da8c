import { expect, test } from 'vitest';
import { stemOf } from '../../src/take/give/stem';

test.each([
  ['Mara Lindqvist', 'Mara-Lindqvist'],
  ['  Zoë   van  der Berg ', 'Zoë-van-der-Berg'],
  ['Zoe\u0308', 'Zoë'],
  ['李明', '李明'],
  ['محمد الأمين', 'محمد-الأمين'],
  ["Siobhán O'Neill, PhD", "Siobhán-O'Neill,-PhD"],
  ['क्\u200Dष', 'क्\u200Dष'],
  ['', 'resume'],
  ['...', 'resume'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\a', 'C-Windows-a'],
  ['a\u0000b\nc', 'a-b-c'],
  ['a\u202Egpj.exe', 'a-gpj.exe'],
  ['<script>alert(1)</script>', 'script-alert(1)-script'],
  ['CON', 'resume'],
  ['com1', 'resume'],
  ['.htaccess', 'htaccess'],
  ['--help', 'help'],
])('files of %j are called %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test('a name that is too long for a file is cut between two characters', () => {
  const stem = stemOf('👩🏽‍💻'.repeat(100));
  expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(120);
  expect(stem).toMatch(/^(?:👩🏽‍💻)+$/u);
});
