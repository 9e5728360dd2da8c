import fc from 'fast-check';
import { escape } from '../../../src/text/html/escape';
import type { MarkdownReader } from '../../../src/text/markdown/markdown';
import { simpleBlocks, simpleItem } from '../../../src/text/markdown/simple-blocks';
import { simpleInline } from '../../../src/text/markdown/simple-line';

/** Works with any copy of the module. */
const markupOf = (text: unknown): string =>
  typeof text === 'string' ? escape(text) : String(text);

/** The reader as it is when it always asks marked. */
function markedAlone(): MarkdownReader {
  let reader: MarkdownReader | undefined;
  jest.isolateModules(() => {
    const never = () => null;
    jest.doMock('../../../src/text/markdown/simple-line', () => ({ simpleInline: never }));
    jest.doMock('../../../src/text/markdown/simple-blocks', () => ({
      simpleItem: never,
      simpleBlocks: never,
    }));
    reader = require('../../../src/text/markdown/markdown').markdownReader();
  });
  return reader!;
}

const pieces = [
  ...['a', 'bc', 'Def', 'x1', '2', 'é', '≈', 'ж', '日本', ' ', ' ', ' ', '  ', '\u00A0'],
  ...['*', '*', '**', '`', '`', '_', 'a_b', '~', '~~', '\\', '<', '< ', '<b>', '&', '&amp;', '"'],
  ...['- ', '\n', '\n', '\n- ', '\n- ', '\n\n', '* ', '+ ', '1. ', '2020. ', '# ', '> ', '• ', '•'],
  ...['[', ']', '](', '[x] ', '(', ')', '.', ',', ':', '!', '?', ';', '-', '--', '==', '|', '---'],
  ...['@', 'a@b.co', '/', '://', 'www.', 'Www.b.co', 'C++', 'C#', '.NET', '$', '%', "'", '{{a}}'],
];

const typed = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join('').trim());

test.each<[string, (text: string) => unknown, keyof MarkdownReader]>([
  ['a line', simpleInline, 'inline'],
  ['a list’s item', simpleItem, 'item'],
  ['a text with room', simpleBlocks, 'blocks'],
])('%s is read without marked as marked reads it, or not at all', (_, simple, name) => {
  const counts = { simple: 0, marked: 0 };
  const check = (text: string) => {
    const markup = simple(text);
    counts[markup === null ? 'marked' : 'simple']++;
    if (markup !== null && text) expect(markupOf(markup)).toBe(markupOf(marked[name](text)));
  };
  let marked = markedAlone();
  fc.assert(
    fc.property(fc.array(typed, { minLength: 20, maxLength: 20 }), (texts) => {
      // A reader reads only so much.
      marked = markedAlone();
      texts.forEach(check);
    }),
    { numRuns: 100, seed: 20_261_122 },
  );
  expect(counts.simple).toBeGreaterThan(300);
  expect(counts.marked).toBeGreaterThan(300);
});

test.each<[typed: string, markup: string]>([
  ['Lisp (*various dialects*)', 'Lisp (<em>various dialects</em>)'],
  ['**Led** a team of *five*.', '<strong>Led</strong> a team of <em>five</em>.'],
  ['Wrote `a.b()` and `c`', 'Wrote <code>a.b()</code> and <code>c</code>'],
  ['p99 < 5ms & C++', 'p99 &lt; 5ms &amp; C++'],
  ['Led it:\n- one\n- *two*', 'Led it:<ul><li>one</li><li><em>two</em></li></ul>'],
  ['- alone', 'alone'],
  ['one\ntwo', 'one<br>two'],
  ['one\n\ntwo', '<p>one</p><p>two</p>'],
])('%j is simple', (text, markup) => {
  expect(markupOf(simpleItem(text))).toBe(markup);
});

test.each([
  ...['[a](b.co)', 'https://b.co', 'www.b.co', 'a@b.co', '_a_', 'a\\*', '~~a~~', '<b>a</b>'],
  ...['* a', '1. a\n2. b', '- a\n  - b', '- a\n\n- b', '- [x] a', '*a', 'a*b*c', '***a***', '• a'],
])('%j is for marked', (text) => {
  expect(simpleItem(text)).toBeNull();
});
