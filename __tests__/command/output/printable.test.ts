import { harmless, shown } from '../../../command/output/printable';

test.each([
  ['Zoë Łuczak, 山田 👩‍💻', 'Zoë Łuczak, 山田 👩‍💻'],
  ['\x1b[2J\x1b]0;title\x07', '\\x1b[2J\\x1b]0;title\\x07'],
  ['one\r\ntwo\ttab', 'one\\x0d\\x0atwo\\x09tab'],
  ['\x7f\x9b31m\x85', '\\x7f\\x9b31m\\x85'],
  ['a\u202eb\u2066c\u200fd\ufeff', 'a\\u202eb\\u2066c\\u200fd\\ufeff'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['\ud800', '\\ud800'],
  ['', ''],
])('%j is shown as %j', (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  ['a'.repeat(200), 'a'.repeat(200)],
  ['a'.repeat(201), `${'a'.repeat(199)}…`],
  ['\x1b'.repeat(1_000_000), `${'\\x1b'.repeat(49)}…`],
])('a long text is cut at 200 characters', (text, expected) => expect(shown(text)).toBe(expected));

test('a path is harmless, and not cut', () => {
  expect(harmless(`${'a/'.repeat(200)}\x1b[2J`)).toBe(`${'a/'.repeat(200)}\\x1b[2J`);
});
