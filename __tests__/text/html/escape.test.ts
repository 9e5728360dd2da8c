import { escape } from '../../../src/text/html/escape';

test('escapes what could end a text or an attribute', () => {
  expect(escape(`<a b="c" d='e'>&amp;</a>`)).toBe(
    `&lt;a b=&quot;c&quot; d='e'&gt;&amp;amp;&lt;/a&gt;`,
  );
});
