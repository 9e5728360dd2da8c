import { expect, test } from 'vitest';
import { changesTo } from '../../src/resume/change';
import { readSource } from '../../src/resume/source';

async function changed(text: string, path: string[], value?: unknown): Promise<string> {
  let result = text;
  for (const { from, to, insert } of (await changesTo(text, path, value)).toReversed())
    result = result.slice(0, from) + insert + result.slice(to);
  return result;
}

const font = ['meta', 'themeOptions', 'font'];

test.each<[what: string, text: string, path: string[], value: unknown, expected: string]>([
  [
    'an option of a résumé without any',
    '{\n  "basics": {}\n}\n',
    font,
    'serif',
    '{\n  "basics": {},\n  "meta": {\n    "themeOptions": {\n      "font": "serif"\n    }\n  }\n}\n',
  ],
  [
    'comments and trailing commas stay',
    '{\n  // mine\n  "meta": { "themeOptions": { "font": "sans", }, }, // so\n}\n',
    font,
    'serif',
    '{\n  // mine\n  "meta": { "themeOptions": { "font": "serif", }, }, // so\n}\n',
  ],
  [
    'tabs, and lines of Windows',
    '{\r\n\t"basics": {}\r\n}\r\n',
    ['meta', 'x'],
    1,
    '{\r\n\t"basics": {},\r\n\t"meta": {\r\n\t\t"x": 1\r\n\t}\r\n}\r\n',
  ],
  [
    'what stands around it stays as it was typed',
    '{\n  "work": [{ "name": "Fog" }]\n}\n',
    font,
    'serif',
    '{\n  "work": [{ "name": "Fog" }],\n  "meta": {\n    "themeOptions": {\n      "font": "serif"\n    }\n  }\n}\n',
  ],
  [
    'a field in the middle goes with its line',
    '{\n  "a": 1, // one\n  "meta": { "x": 1 }, // two\n  "c": 3\n}\n',
    ['meta'],
    undefined,
    '{\n  "a": 1, // one // two\n  "c": 3\n}\n',
  ],
  [
    'the last goes with the comma before it, and comments stay',
    '{\n  "a": 1, // one\n  "b": 2\n}\n',
    ['b'],
    undefined,
    '{\n  "a": 1 // one\n}\n',
  ],
  ['the first', '{ "a": 1, "b": 2 }', ['a'], undefined, '{ "b": 2 }'],
  [
    'a value of several lines',
    '{\n  "m": {\n    "a": 1\n  }\n}\n',
    ['m', 'b'],
    { c: [1] },
    '{\n  "m": {\n    "a": 1,\n    "b": {\n      "c": [\n        1\n      ]\n    }\n  }\n}\n',
  ],
  [
    'a value in a line',
    '{ "m": { "a": 1 } }',
    ['m', 'b'],
    { c: ['a:b, c'] },
    '{ "m": { "a": 1, "b": {"c": ["a:b, c"]} } }',
  ],
  [
    'a trailing comma stays one',
    '{\n  "a": 1,\n  "b": 2,\n}\n',
    ['b'],
    undefined,
    '{\n  "a": 1,\n}\n',
  ],
  ['null becomes a record', '{"meta":null}', ['meta', 'x'], 1, '{"meta":{"x":1}}'],
  ['another kind stays', '{"meta":"x"}', ['meta', 'x'], 1, '{"meta":"x"}'],
  [
    'what is empty without it goes, too',
    '{\n  "basics": {},\n  "meta": {\n    "themeOptions": {\n      "font": "serif"\n    }\n  }\n}\n',
    font,
    undefined,
    '{\n  "basics": {}\n}\n',
  ],
  [
    'what has more in it stays',
    '{"meta":{"v":1,"themeOptions":{"font":"serif"}}}',
    font,
    undefined,
    '{"meta":{"v":1}}',
  ],
  ['what is not there is not removed', '{"meta":{}}', font, undefined, '{"meta":{}}'],
  ['a text that cannot be read', '{"meta":', font, 'serif', '{"meta":'],
  [
    'YAML: an option of a résumé without any',
    '# mine\nbasics:\n  name: Ada # so\n',
    font,
    'serif',
    '# mine\nbasics:\n  name: Ada # so\nmeta:\n  themeOptions:\n    font: serif\n',
  ],
  [
    'YAML: comments, quotes, anchors and lists stay',
    'a: &x "1"\nb: *x\nmeta:\n  # look\n  themeOptions:\n    font: sans # mine\nwork:\n- name: Fog\n',
    font,
    'serif',
    'a: &x "1"\nb: *x\nmeta:\n  # look\n  themeOptions:\n    font: serif # mine\nwork:\n- name: Fog\n',
  ],
  [
    'YAML that the library writes otherwise stays as its author wrote it',
    'a:   spaced\nb: [1,2,   3]\nmeta:\n  themeOptions:\n    font: sans\nc:   so\n',
    font,
    'serif',
    'a:   spaced\nb: [1,2,   3]\nmeta:\n  themeOptions:\n    font: serif\nc:   so\n',
  ],
  [
    'YAML: a field at the end of such',
    'a:   spaced',
    font,
    'serif',
    'a:   spaced\nmeta:\n  themeOptions:\n    font: serif\n',
  ],
  [
    'YAML: what is empty without it goes, too',
    'a: 1\nmeta:\n  themeOptions:\n    font: serif\n',
    font,
    undefined,
    'a: 1\n',
  ],
  ['YAML: nothing becomes a record', 'a: 1\nmeta:\n', ['meta', 'x'], 1, 'a: 1\nmeta:\n  x: 1\n'],
  ['YAML: another kind stays', 'meta: x\n', ['meta', 'x'], 1, 'meta: x\n'],
  ['nothing at all', '', ['meta', 'x'], 1, 'meta:\n  x: 1\n'],
])('%s', async (_, text, path, value, expected) => {
  expect(await changed(text, path, value)).toBe(expected);
});

test.each<[string, unknown]>([
  ['a list', ['work', { section: 'skills', title: 'Tools: "mine"' }]],
  ['a record', { accent: ['#123', 'navy'] }],
  ['a text of several lines', 'one\ntwo: # three'],
  ['a text that looks like a number', '01'],
  ['hostile keys', JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
])('what was put in is read again: %s', async (_, value) => {
  for (const text of ['{"basics":{"name":"Ada"}}', 'basics:\n  name: Ada\n']) {
    const source = await readSource(await changed(text, ['meta', 'themeOptions'], value));
    expect(source.value).toEqual({ basics: { name: 'Ada' }, meta: { themeOptions: value } });
  }
});
