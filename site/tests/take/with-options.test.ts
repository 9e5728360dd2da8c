import { expect, test } from 'vitest';
import { withOptions } from '../../src/take/link/with-options';

const merged = (text: string, options: Record<string, unknown>): unknown =>
  JSON.parse(withOptions(text, options));

test('options of a link are merged into those of an example', () => {
  const text =
    '{"basics": {"name": "A"}, "meta": {"version": "1", "themeOptions": {"font": "serif", "page": {}}}}';
  expect(merged(text, { font: 'sans', density: 'compact' })).toEqual({
    basics: { name: 'A' },
    meta: { version: '1', themeOptions: { font: 'sans', page: {}, density: 'compact' } },
  });
});

test.each(['{}', '{"meta": null}', '{"meta": []}', '{"meta": {"themeOptions": "x"}}'])(
  'options find their place in %s',
  (text) =>
    expect(merged(text, { font: 'sans' })).toEqual({ meta: { themeOptions: { font: 'sans' } } }),
);

test.each(['', 'null', '[]', '1', '{"a": 1'])('what is no résumé stays as it is: %j', (text) =>
  expect(withOptions(text, { font: 'sans' })).toBe(text),
);

test('a text without options of a link stays as it was laid out', () =>
  expect(withOptions('{ "a":1}', {})).toBe('{ "a":1}'));

test('a key such as __proto__ is a field like others', () => {
  const text = withOptions('{"__proto__": 1}', JSON.parse('{"__proto__": {"font": "sans"}}'));
  expect(text).toContain('"__proto__": 1');
  expect(text).toMatch(/"themeOptions": \{\s*"__proto__"/);
  expect(({} as Record<string, unknown>)['font']).toBeUndefined();
});
