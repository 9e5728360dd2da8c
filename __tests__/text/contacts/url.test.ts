import { safeHref, safeUrl } from '../../../src/text/contacts/url';

test.each<[typed: string, href: string, text: string]>([
  ['https://example.com/a', 'https://example.com/a', 'example.com/a'],
  ['http://www.example.com/', 'http://www.example.com/', 'example.com'],
  ['HTTPS://Example.com', 'https://Example.com', 'Example.com'],
  ['www.example.com', 'https://www.example.com', 'example.com'],
  ['example.com', 'https://example.com', 'example.com'],
  ['example.com/a?b=c#d', 'https://example.com/a?b=c#d', 'example.com/a?b=c#d'],
  ['example.com:8080/a', 'https://example.com:8080/a', 'example.com:8080/a'],
  ['münchen.example', 'https://münchen.example', 'münchen.example'],
  ['//example.com/a', 'https://example.com/a', 'example.com/a'],
  ['me@example.com', 'mailto:me@example.com', 'me@example.com'],
  ['mailto:me@example.com', 'mailto:me@example.com', 'me@example.com'],
  ['tel:+15550100', 'tel:+15550100', '+15550100'],
  ['https://example.com/a b', 'https://example.com/a%20b', 'example.com/a b'],
  ['https://example.com/a (1) b', 'https://example.com/a%20(1)%20b', 'example.com/a (1) b'],
  [' https://example.com ', 'https://example.com', 'example.com'],
])('safeUrl(%j) leads somewhere', (typed, href, text) => {
  expect(safeUrl(typed)).toEqual({ href, text });
  expect(safeHref(typed)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u200Bjavascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://example.com/a',
  'hhttps://example.com',
  'https:example.com',
  'https:///example.com',
  'https://',
  'https://example.com/a (my site)',
  'resume.pdf',
  './a.html',
  '/a',
  'a.b',
  'résumé',
  'see my site',
  '',
])('safeUrl(%j) is no link', (typed) => {
  expect(safeUrl(typed)).toBeNull();
  expect(safeHref(typed)).toBe('');
});

test('a very long address stays text, and a long one is named in part', () => {
  const address = (length: number) => `https://example.com/${'a'.repeat(length - 20)}`;
  expect(safeUrl(address(2001))).toBeNull();
  expect(safeUrl(address(2000))?.href).toHaveLength(2000);
  expect(safeUrl(address(2000))?.text).toMatch(/^example\.com\/a{188}…$/);
});
