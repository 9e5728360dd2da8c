import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/take/link/base64url';
import { mostBytes, packed, unpacked } from '../../src/take/link/packed';

const texts: Record<string, string> = {
  'a word': 'a',
  nothing: '',
  'every script': '{"name": "Zoë 李明 محمد हिन्दी 👩🏽‍💻"}',
  'a byte order mark': '\uFEFF{}',
  'a NUL and line ends': 'a\u0000b\r\nc\n',
  '200 kB': Array.from({ length: 20_000 }, (_, at) => `${at * 7919}: é`).join('\n'),
};

test.each(Object.entries(texts))('a link brings %s back', async (_, text) => {
  const letters = await packed(text);
  expect(letters).toMatch(/^[\w-]+$/);
  expect(await unpacked(letters)).toBe(text);
});

const link = (bytes: Uint8Array): string => toBase64Url(deflateRawSync(bytes));

const hostile: Record<string, string> = {
  nothing: '',
  'other letters': 'a+b/c=',
  'Unicode letters': 'é',
  'one letter too many': 'abcde',
  'bytes that are not compressed': toBase64Url(new TextEncoder().encode('{"basics": {}}')),
  'a stream that is cut off': link(new TextEncoder().encode('abc'.repeat(50))).slice(0, -4),
  'wrong UTF-8': link(Uint8Array.of(0xc3, 0x28, 0xff)),
  'half a character': link(Uint8Array.of(0xe2, 0x82)),
  'a bomb': link(new Uint8Array(200 * 1024 * 1024)),
  'one byte too many': link(new Uint8Array(mostBytes + 1)),
};

test.each(Object.entries(hostile))('a link with %s brings nothing', async (_, letters) => {
  expect(await unpacked(letters)).toBeUndefined();
});

test('a link brings as much as a résumé may have', async () => {
  expect(await unpacked(link(new Uint8Array(mostBytes).fill(97)))).toHaveLength(mostBytes);
});

test('every byte goes through the letters of an address', () => {
  const bytes = Uint8Array.from({ length: 256 * 40 }, (_, at) => at % 256);
  for (const end of [bytes.length, 1, 2, 3, 4])
    expect(fromBase64Url(toBase64Url(bytes.subarray(0, end)))).toEqual(bytes.slice(0, end));
});
