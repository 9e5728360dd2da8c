import { safeEmail } from '../../../src/text/contacts/email';

test.each<[typed: string, href: string | null]>([
  ['me@example.com', 'mailto:me@example.com'],
  ['me at example.com', null],
  ['me@example.com?subject=x', 'mailto:me@example.com?subject=x'],
  ['', null],
])('safeEmail(%j)', (typed, href) => {
  expect(safeEmail(typed)).toBe(href);
});

test('a very long address stays text', () => {
  expect(safeEmail(`${'a'.repeat(243)}@example.com`)).toBeNull();
  expect(safeEmail(`${'a'.repeat(242)}@example.com`)).toMatch(/^mailto:/);
});
