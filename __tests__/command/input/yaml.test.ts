import { readYaml } from '../../../command/input/yaml';
import { saidOf } from './folder';

const read = async (text: string) => readYaml({ name: 'resume.yaml', text });

/** What prints otherwise than it was typed stays as it was typed. */
test.each<[string, unknown]>([
  ['2024', 2024],
  ['-3.5', -3.5],
  ['01234', '01234'],
  ['1.10', '1.10'],
  ['1.0', '1.0'],
  ['+49301234567', '+49301234567'],
  ['1e3', '1e3'],
  ['0x1F', '0x1F'],
  ['0o17', '0o17'],
  ['12_000', '12_000'],
  ['4930123456789012345', '4930123456789012345'],
  ['-0', '-0'],
  ['.5', '.5'],
  ['.inf', '.inf'],
  ['.nan', '.nan'],
  ['2024-01-15', '2024-01-15'],
  ['2024-01', '2024-01'],
  ['12:30:00', '12:30:00'],
  ['yes', 'yes'],
  ['no', 'no'],
  ['on', 'on'],
  ['true', true],
  ['null', null],
  ['', null],
  ['"2024"', '2024'],
  ["'01'", '01'],
  ['https://example.com/#top', 'https://example.com/#top'],
  ['C# and F#', 'C# and F#'],
  ['!!timestamp 2024-01-15', '2024-01-15'],
  ['!!binary aGVsbG8=', 'aGVsbG8='],
  ['|\n  two\n  lines\n', 'two\nlines\n'],
])('%j is %j', async (typed, expected) => {
  expect((await read(`a: ${typed}`)).value).toEqual({ a: expected });
});

test.each<[string, unknown]>([
  ['2024: x\ntrue: y\n01: z', { 2024: 'x', true: 'y', '01': 'z' }],
  ['# only\n---\na: 1\n', { a: 1 }],
  ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
  ['a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3', { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
  ['{"a": [1, {"b": "c"}]}', { a: [1, { b: 'c' }] }],
])('%j is read', async (text, expected) => expect((await read(text)).value).toEqual(expected));

const quoted = 'must be quoted';
const behind = `text that starts with *, &, [, { or a quotation mark ${quoted}`;

test.each([
  ['summary: Note: me', 1, 10, `text with ": " in it ${quoted}`],
  ['a:\n  b: c: d', 2, 6, `text with ": " in it ${quoted}`],
  ['a:\n\t- b', 2, 1, 'this line starts with a tab: indent with spaces'],
  ['a: @me', 1, 4, `text that starts with this character ${quoted}`],
  ['a:\n  - *Led* a team', 2, 11, behind],
  ['a:\n  - **Led** a team', 2, 13, behind],
  ['a:\n  - *', 2, 5, 'alias cannot be an empty string'],
  ['a:\n  - *nobody', 2, 5, `text that starts with * ${quoted}`],
  ['a: "Best" of all', 1, 11, behind],
  ['a: [Link](https://example.com)', 1, 10, behind],
  ['a: "b', 1, 6, 'missing closing "quote'],
  ['a: [1, 2', 1, 9, 'unclosed bracket, or its content is not indented'],
  ['a: 1\nname Ada\nb: 2', 2, 1, 'missing colon after a name'],
  ['a: 1\nb: 2\na: 3', 3, 1, 'a is defined twice'],
  ['a: 1\n---\nb: 2', 2, 1, 'a second YAML document starts here; a résumé must be one document'],
  ['a: 1\n[b, c]: 2', 2, 1, 'a name must be text, not a list or an object'],
])('%j: line %d, column %d', async (text, line, column, reason) => {
  expect(await saidOf(read(text))).toBe(`resume.yaml, line ${line}, column ${column}: ${reason}`);
});

test('unknown tags are noted', async () => {
  const { value, notes } = await read('a: !mine b\nc: 1');
  expect(value).toEqual({ a: 'b', c: 1 });
  expect(notes).toEqual(['resume.yaml, line 1, column 4: unresolved tag: !mine']);
  const many = await read('- !mine b\n'.repeat(100));
  expect(many.notes).toHaveLength(6);
  expect(many.notes[5]).toBe('resume.yaml: and 95 more notes like this');
});

test.each(['__proto__: {x: 1}', 'a: &a {__proto__: {x: 1}}\n<<: *a'])(
  'no key of %j sets a prototype',
  async (text) => {
    const { value } = await read(text);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')?.value ?? value).toBeTruthy();
    expect((value as { x?: number }).x).toBeUndefined();
    expect(({} as { x?: number }).x).toBeUndefined();
  },
);

test.each([
  [
    'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: &e [*d, *d]\nf: &f [*e, *e]\ng: [*f, *f]\nh: [*f, *f]',
    /^resume\.yaml is not valid YAML: excessive alias/i,
  ],
  [
    'a: &a 1\n' + 'b: [' + '*a, '.repeat(1001) + ']',
    /^resume\.yaml, line 2, column \d+: more than 1000 aliases$/,
  ],
])('aliases are not multiplied', async (text, expected) => {
  expect(await saidOf(read(text))).toMatch(expected);
});
