import { sanitized } from '../../src/resume/strings/sanitized';
import { sanitizeString } from '../../src/resume/strings/sanitize-string';
import { escape, oneByte, rareIn, isPlain } from '../../src/text/html/escape';
import { Printer } from '../../src/text/html/printer';

// A quick check must notice every character that the full check would.

const texts = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}b`);
const ends = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).flatMap(
  (character) => [`${character}a`, `a${character}`],
);

test('what looks usual needs no sanitizing', () => {
  expect([...texts, ...ends].filter((text) => sanitized(text) !== sanitizeString(text))).toEqual(
    [],
  );
  expect(sanitized('a\u0000b')).toBe('ab');
});

test('what is plain means itself in HTML and in JSON', () => {
  const plain = texts.filter((text) => sanitized(text) === text && isPlain(text));
  expect(plain.filter((text) => escape(text) !== text)).toEqual([]);
  expect(plain.filter((text) => JSON.stringify(text) !== `"${text}"`)).toEqual([]);
  expect(plain.filter((text) => rareIn(text) !== '')).toEqual([]);
  expect(plain.join('')).toContain('aXb');
});

test('a text is printed escaped, and its rare characters are noted', () => {
  const wrong = texts.filter((text) => {
    const printer = new Printer();
    return printer.print(text) !== oneByte(escape(text)) || printer.rare !== rareIn(text);
  });
  expect(wrong).toEqual([]);
  expect(new Printer().print('a<b')).toBe('a&lt;b');
  expect(new Printer().print('a–Ł')).toBe('a&#8211;Ł');
  expect(rareIn('aŁb')).toBe('Ł');
});
