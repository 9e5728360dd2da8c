import { Mistake } from '../../../command/mistake';
import { readJson } from '../../../command/input/json';
import { saidOf } from './folder';

const read = (text: string) => readJson({ name: 'resume.json', text });

test.each<[string, unknown]>([
  ['{"a": 1}', { a: 1 }],
  ['// one\n{"a": 1, // two\n"b": [1, 2,], /* three */ }\n// four', { a: 1, b: [1, 2] }],
  ['{"a": "/* no */ // comment", "b": "\\"//",}', { a: '/* no */ // comment', b: '"//' }],
  ['{ /* a\n* */"//": "x" /**/,}', { '//': 'x' }],
  ['{"a": [ /* none */ ], "b": [1/**/, /* behind */ ]}', { a: [], b: [1] }],
  ['{"a": ",}", "b": [",]",],}', { a: ',}', b: [',]'] }],
  ['{"a": 12345678901234567890,}', { a: 12345678901234567000 }],
])('%j is read', async (text, expected) => expect(await read(text)).toEqual(expected));

/** Where, and what is wrong. */
test.each([
  ['{"a": 1 "b": 2}', 1, 9, 'expected "," or "}", but found "b"'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'expected "," or "}", but found "b"'],
  ['{\r\n"a": [1 2]}', 2, 9, 'expected "," or "]", but found 2'],
  ['{"a" 1}', 1, 6, 'expected ":", but found 1'],
  ['{"a": }', 1, 7, 'expected a value, but found }'],
  ['{"a": 1,, }', 1, 9, 'expected a name in double quotes, but found ,'],
  ['{,}', 1, 2, 'expected a name in double quotes or "}", but found ,'],
  ['[1,,2]', 1, 4, 'expected a value, but found ,'],
  ['{a: 1}', 1, 2, 'expected a name in double quotes or "}", but found a'],
  [
    "{'a': 1}",
    1,
    2,
    `expected a name in double quotes or "}", but found ' (quotation marks are ")`,
  ],
  [
    '{“a”: 1}',
    1,
    2,
    'expected a name in double quotes or "}", but found “ (quotation marks are ")',
  ],
  ['{"a": True}', 1, 7, 'expected a value, but found True (JSON knows true, false and null)'],
  [
    '{"a" = 1}',
    1,
    6,
    'expected ":", but found = (names and values are parted by ":", and what follows by ",")',
  ],
  ['{"a": 1}\n}', 2, 1, 'expected nothing more, but found }'],
  ['{"a": [1}', 1, 9, 'expected "," or "]", but found }'],
  ['{"a": 1\n\n\n', 1, 8, 'expected "," or "}", but the text ends'],
  ['{"a": [1,\n\n', 1, 10, 'expected a value, but the text ends'],
  ['{"a": 1,\n\n', 1, 9, 'expected a name in double quotes, but the text ends'],
  ['{"a":\n\n', 1, 6, 'expected a value, but the text ends'],
  ['{\n\n', 1, 2, 'expected a name in double quotes or "}", but the text ends'],
  ['// only', 1, 1, 'expected a value, but the text ends'],
  ['{"a": "b\n}', 1, 7, 'the quotation mark is not closed on its line'],
  ['{"a": "b\tc"}', 1, 9, 'a control character, such as a tab, inside quotes'],
  ['{"a": "C:\\docs"}', 1, 10, '\\d is not an escape that JSON knows'],
  ['{"a": "\\u12"}', 1, 8, '\\u1 is not an escape that JSON knows'],
  ['{"a": 1.}', 1, 7, 'the number is not finished'],
  ['{"a": 012}', 1, 8, 'expected "," or "}", but found 12'],
  ['{"a": 1} /* b', 1, 10, 'the comment is not closed'],
  ['{\u00a0"a": 1}', 1, 2, 'expected a name in double quotes or "}", but found U+00A0'],
  ['{"a": \x1b[2J}', 1, 7, 'expected a value, but found U+001B'],
])('%j: line %d, column %d', async (text, line, column, reason) => {
  expect(await saidOf(read(text))).toBe(`resume.json, line ${line}, column ${column}: ${reason}`);
});

test.each(['{"__proto__": {"x": 1}}', '{"__proto__": {"x": 1},}'])(
  'no key of %s sets a prototype',
  async (text) => {
    const value = await read(text);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value as object)).toEqual([['__proto__', { x: 1 }]]);
  },
);

test('a text that was changed at random is read, or refused in one line', async () => {
  const whole = [
    '{"a":1,"b":[1,2,{"c":"x\\n\\u00e9 ü"}],"d":null,"e":true,"f":-1.5e+10,"g":{}}',
    ' [[[]],{"":""},0.1,false]\r\n',
    '{"a":1,/* b */"c":[2,],} // d',
  ];
  const bits = [
    ...'{}[],:"\\\n\t\u00001-.e0+\u00a0\u2028”x ',
    'null',
    'tru',
    'NaN',
    '\\u12',
    '//',
    '*/',
    '😀',
  ];
  // Mulberry32, a small generator without visible patterns.
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const counts = { read: 0, refused: 0 };
  for (let round = 0; round < 2000; round++) {
    let text = whole[random(whole.length)]!;
    for (let changes = random(3); changes >= 0; changes--) {
      const at = random(text.length + 1);
      const bit = random(3) ? bits[random(bits.length)]! : '';
      text = text.slice(0, at) + bit + text.slice(at + random(3));
    }
    try {
      await read(text);
      counts.read++;
    } catch (error) {
      counts.refused++;
      expect(error).toBeInstanceOf(Mistake);
      expect((error as Error).message).toMatch(/^resume\.json, line [1-4], column \d+: .{5,140}$/);
    }
  }
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(200);
});
