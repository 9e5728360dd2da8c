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
  ["{'a': 1}", 1, 2, `expected a name in double quotes or "}", but found ' (use double quotes: ")`],
  ['{“a”: 1}', 1, 2, 'expected a name in double quotes or "}", but found “ (use double quotes: ")'],
  ['{"a": True}', 1, 7, 'expected a value, but found True (use true, false or null)'],
  [
    '{"a" = 1}',
    1,
    6,
    'expected ":", but found = (use ":" between a name and its value, and "," between items)',
  ],
  ['{"a": 1}\n}', 2, 1, 'expected nothing more, but found }'],
  ['{"a": [1}', 1, 9, 'expected "," or "]", but found }'],
  ['{"a": 1\n\n\n', 1, 8, 'expected "," or "}", but the file ends'],
  ['{"a": [1,\n\n', 1, 10, 'expected a value, but the file ends'],
  ['{"a": 1,\n\n', 1, 9, 'expected a name in double quotes, but the file ends'],
  ['{"a":\n\n', 1, 6, 'expected a value, but the file ends'],
  ['{\n\n', 1, 2, 'expected a name in double quotes or "}", but the file ends'],
  ['// only', 1, 1, 'expected a value, but the file ends'],
  ['{"a": "b\n}', 1, 7, 'unclosed quotation mark on this line'],
  ['{"a": "b\tc"}', 1, 9, 'control character, such as a tab, inside quotes'],
  ['{"a": "C:\\docs"}', 1, 10, '\\d is not a valid JSON escape'],
  ['{"a": "\\u12"}', 1, 8, '\\u1 is not a valid JSON escape'],
  ['{"a": 1.}', 1, 7, 'incomplete number'],
  ['{"a": 012}', 1, 8, 'expected "," or "}", but found 12'],
  ['{"a": 1} /* b', 1, 10, 'unclosed comment'],
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
