import { versionName } from '../../../command/options/version-name';

test.each([
  ['backend', '', 'backend'],
  ['', 'de', 'de'],
  ['backend', 'pt-BR', 'backend.pt-BR'],
  ['Zoë für Müller & Söhne', '', 'Zoë-für-Müller-Söhne'],
  ['山田', 'ja', '山田.ja'],
  ['../../etc/passwd', '', 'etc-passwd'],
  ['C:\\Windows\\x', '', 'C-Windows-x'],
  ['.hidden', '', 'hidden'],
  ['a.b', '', 'a-b'],
  ['a b. ', '', 'a-b'],
  ['--stdout', '', 'stdout'],
  ['con', '', 'con-'],
  ['NUL', 'de', 'NUL-.de'],
  ['com1', '', 'com1-'],
  ['console', '', 'console'],
  ['\x1b[2J\n\u202e', '', '2J'],
  ['🎉', '', 'version'],
  ['..', '', 'version'],
  ['a'.repeat(100), 'de', `${'a'.repeat(40)}.de`],
])('%j in %j is %s', (variant, language, name) => {
  expect(versionName(variant, language, new Set())).toBe(name);
});

test('names differ in more than capitals, and have 60 characters at most', () => {
  const taken = new Set<string>();
  const variants = [
    'a',
    'A',
    'a!',
    '.a',
    ...Array.from({ length: 196 }, (_, index) => `${'b'.repeat(50)}${index}`),
  ];
  const names = variants.map((variant) => versionName(variant, 'zh-Hant-TW-x-private', taken));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(variants.length);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(60);
});
