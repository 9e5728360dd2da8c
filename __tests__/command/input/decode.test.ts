import { decoded } from '../../../command/input/decode';

const text = '{"a": "Zoë – 山田 €"}';
const [little, big] = [utf16(text), utf16(text).swap16()];

function utf16(typed: string): Buffer {
  return Buffer.from(typed, 'utf16le');
}

test.each<[string, Buffer, string]>([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), text],
  ['UTF-16 LE', little, text],
  ['UTF-16 LE with a mark', utf16(`\ufeff${text}`), text],
  ['UTF-16 BE', big, text],
  ['UTF-16 BE with a mark', utf16(`\ufeff${text}`).swap16(), text],
  ['UTF-16 LE that is mostly Chinese', utf16('名前: 山田太郎太郎'), '名前: 山田太郎太郎'],
  ['UTF-16 BE of letters with a low byte of 0', utf16('名: 一一一一一').swap16(), '名: 一一一一一'],
  ['ASCII of one letter', Buffer.from('a'), 'a'],
  ['nothing', Buffer.alloc(0), ''],
  [
    'UTF-8 with one NUL',
    Buffer.from(`{"a": "\0${'b'.repeat(30)}"}`),
    `{"a": "\0${'b'.repeat(30)}"}`,
  ],
])('%s is read, and nothing is guessed', (_, bytes, expected) => {
  expect(decoded(bytes, 'resume.json')).toEqual({ text: expected, notes: [] });
});

test.each([
  ['Z\xeb, 1\xbd', 'Zë, 1½'],
  ['\x93quoted\x94 \x96 5 \x80', '“quoted” – 5 €'],
  ['\xe4\xf6\xfc\xdf', 'äöüß'],
])('%j is not UTF-8, and that is said', (latin, expected) => {
  expect(decoded(Buffer.from(latin, 'latin1'), 'resume.json')).toEqual({
    text: expected,
    notes: ['resume.json is not UTF-8; it was read as Windows-1252'],
  });
});

test.each([
  ['a: 1\nb: Zo\ufffd', 'line 2, column 6', '�'],
  ['a: \ufffd\ufffd', 'line 1, column 4', '�, the first of 2'],
])('%j has lost a character already, and that is said', (typed, place, what) => {
  const { notes } = decoded(Buffer.from(typed), 'resume.yaml');
  const said = `a character was lost when the file was saved (${what}): type it again`;
  expect(notes).toEqual([`resume.yaml, ${place}: ${said}`]);
});

test('half of a pair of UTF-16 is lost, too', () => {
  const { notes } = decoded(utf16('{"a": "\ud83d"}'), 'resume.json');
  expect(notes).toEqual([expect.stringMatching(/^resume\.json, line 1, column 8: a character/)]);
});

const utf32 = (isBig: boolean): Buffer => {
  const bytes = Buffer.alloc(text.length * 4);
  [...text].forEach((char, index) => {
    if (isBig) bytes.writeUInt32BE(char.codePointAt(0)!, index * 4);
    else bytes.writeUInt32LE(char.codePointAt(0)!, index * 4);
  });
  return bytes;
};

test.each<[string, Buffer, string]>([
  ['UTF-32 LE', utf32(false), 'is UTF-32'],
  ['UTF-32 BE', utf32(true), 'is UTF-32'],
  [
    'UTF-32 LE with a mark',
    Buffer.concat([Buffer.from('fffe0000', 'hex'), utf32(false)]),
    'is UTF-32',
  ],
  [
    'UTF-32 BE with a mark',
    Buffer.concat([Buffer.from('0000feff', 'hex'), utf32(true)]),
    'is UTF-32',
  ],
  ['UTF-16 LE without its end', little.subarray(0, -1), 'is truncated UTF-16'],
  ['UTF-16 BE without its end', big.subarray(0, -1), 'is truncated UTF-16'],
])('%s is refused', (_, bytes, reason) => {
  expect(() => decoded(bytes, 'resume.json')).toThrow(`resume.json ${reason}: save it as UTF-8`);
});
