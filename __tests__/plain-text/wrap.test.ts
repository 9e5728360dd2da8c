import { columnsOf } from '../../src/plain-text/columns';
import { wrapped } from '../../src/plain-text/wrap';

test.each([
  ['plain', 5],
  ['Łódź – naïve → “so”', 19],
  ['日本', 4],
  ['ＡＢ、', 6],
  ['한글', 4],
  ['e\u0301', 1],
  ['สี่', 1],
  ['हिं', 2],
  ['\u1112\u1161\u11ab', 2],
  ['👩\u200D💻', 2],
  ['👍🏽', 2],
  ['🇳🇴', 2],
  ['\u{20000}', 2],
])('%j takes %i columns', (text, columns) => expect(columnsOf(text)).toBe(columns));

test.each<[what: string, text: string, room: number, lines: string[]]>([
  ['words', 'one two three', 7, ['one two', 'three']],
  ['a line that just fits', 'one two', 7, ['one two']],
  ['no words', '', 7, ['']],
  ['a word that is too long', 'a abcdefghij b', 4, ['a', 'abcdefghij', 'b']],
  ['no limit', 'one two three', Infinity, ['one two three']],
  ['kept together', 'about 18\xA0months', 10, ['about', '18\xA0months']],
  ['kept together, and too long', 'a\xA0b\xA0c\xA0d', 3, ['a b', 'c d']],
  ['Japanese', '日本語の文章です', 8, ['日本語の', '文章です']],
  ['no line begins with what closes', '日本語です。「はい」', 10, ['日本語で', 'す。「は', 'い」']],
  ['Chinese among Latin words', '用Go重写服务', 7, ['用Go重', '写服务']],
  ['Korean', '한글 낱말은', 7, ['한글', '낱말은']],
  [
    'an address',
    'at https://a.example/very-long/path?b=1 or so',
    12,
    ['at', 'https://a.example/very-long/path?b=1', 'or so'],
  ],
  [
    'an address among Chinese',
    '请看https://a.example/路径。谢谢',
    10,
    ['请看', 'https://a.example/路径。', '谢谢'],
  ],
  ['from right to left, in the order of reading', 'שלום עולם טוב', 9, ['שלום עולם', 'טוב']],
])('%s', (_, text, room, lines) => expect(wrapped(text, room)).toEqual(lines));
