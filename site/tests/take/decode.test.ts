import { expect, test } from 'vitest';
import { decoded as asCommand } from '../../../command/input/decode';
import { decoded } from '../../src/take/bring/decode';

const text = '{"name": "Zoë Łuk", "label": "Köchin"}\n';
const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const utf16 = (from: string): Buffer => Buffer.from(from, 'utf16le');
const swapped = (from: string): Buffer => utf16(from).swap16();
const japanese = '\uFEFF名前: 山田\n職業: 料理人\n';

const files: Record<string, Buffer> = {
  'UTF-8': Buffer.from(text),
  'UTF-8 with a mark': Buffer.from(`\uFEFF${text}`),
  'UTF-16': utf16(text),
  'UTF-16 with a mark': utf16(`\uFEFF${text}`),
  'UTF-16 of big ends': swapped(text),
  'UTF-16 of big ends with a mark': swapped(`\uFEFF${text}`),
  'UTF-16 of Japanese': utf16(japanese),
  'UTF-16 of Japanese, big ends': swapped(japanese),
  'Latin-1': Buffer.from('{"name": "Zoë"}', 'latin1'),
  'Windows-1252': Buffer.from('{"name": "\x93Zo\xEB\x94 \x80"}', 'latin1'),
};

test.each(Object.entries(files))('a file in %s is read as the command reads it', (_, bytes) => {
  const read = decoded(bytesOf(bytes), 'a.json');
  expect(read.text).toBe(asCommand(bytes, 'a.json').text);
  expect(read.text).toMatch(/^[{名]/);
});

test.each([
  ['UTF-16', utf16(text), /UTF-16/],
  ['Windows-1252', files['Windows-1252']!, /read as Windows-1252/],
  ['a lost character', Buffer.from('{"name": "Zo\uFFFD"}'), /characters were lost/],
  ['UTF-8', Buffer.from(text), /^$/],
])('a note says what was found: %s', (_, bytes, note) => {
  expect(decoded(bytesOf(bytes), 'a.json').note).toMatch(note);
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.7'), /a\.json is a PDF/],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), /a PNG picture/],
  ['a page', Buffer.from('<!doctype html>'), /HTML or XML/],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), /UTF-32/],
  ['truncated UTF-16', utf16(text).subarray(0, -1), /truncated/],
  ['nothing', Buffer.from(' \n'), /is empty/],
])('%s is refused', (_, bytes, note) => {
  const read = decoded(bytesOf(bytes), 'a.json');
  expect(read.text).toBeUndefined();
  expect(read.note).toMatch(note);
});

test('a name cannot turn the message around', () => {
  expect(decoded(bytesOf(Buffer.from('')), 'a\u202Eb.json').note).toBe('a\\u202eb.json is empty.');
});
