import { print } from '../../print';
import { markdownReader } from '../../../src/text/markdown/markdown';

const { blocks, inline, item } = markdownReader();

test.each<[typed: string, html: string]>([
  ['plain', 'plain'],
  ['*a* **b** `c` ~~d~~', '<em>a</em> <strong>b</strong> <code>c</code> <del>d</del>'],
  ['Lisp (*various dialects*)', 'Lisp (<em>various dialects</em>)'],
  ['[a](https://example.com "t")', '<a href="https://example.com">a</a>'],
  ['[a *b*](https://example.com)', '<a href="https://example.com">a <em>b</em></a>'],
  ['see https://example.com/a.', 'see <a href="https://example.com/a">https://example.com/a</a>.'],
  ['<https://example.com>', '<a href="https://example.com">https://example.com</a>'],
  ['me@example.com', '<a href="mailto:me@example.com">me@example.com</a>'],
  ['![a](https://example.com/b.png)', '<a href="https://example.com/b.png">a</a>'],
  ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
  ['![a](javascript:alert(1))', '![a](javascript:alert(1))'],
  ['[a][b]', '[a][b]'],
  ['a\nb', 'a<br>b'],
  ['a<br>b<br/>c', 'a<br>b<br>c'],
  [
    '<b>a</b> <STRONG>b</STRONG> <i>c</i> <em>d</em>',
    '<strong>a</strong> <strong>b</strong> <em>c</em> <em>d</em>',
  ],
  ['<b>a <i>b</i></b>', '<strong>a <em>b</em></strong>'],
  ['<b>a', '&lt;b&gt;a'],
  ['<b class="x">a</b>', '<strong>a</strong>'],
  ['a<script>alert(1)</script>b', 'ab'],
  ['<u>a</u> <s>b</s> H<sub>2</sub>O', '<em>a</em> <del>b</del> H<sub>2</sub>O'],
  ['<constructor>a</constructor>', '&lt;constructor&gt;a&lt;/constructor&gt;'],
  ['a & b < c > d "e"', 'a &amp; b &lt; c &gt; d &quot;e&quot;'],
  ['p99 < 5ms', 'p99 &lt; 5ms'],
  ['snake_case_name', 'snake_case_name'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['C# and C++', 'C# and C++'],
  ['~5 to ~6', '~5 to ~6'],
  ['\\$1 \\*a\\*', '$1 *a*'],
])('inline %j', (typed, html) => {
  expect(print(inline(typed))).toBe(html);
});

test.each<[typed: string, html: string | null]>([
  ['', null],
  ['a', '<p>a</p>'],
  ['a\n\nb', '<p>a</p><p>b</p>'],
  ['a\nb', '<p>a<br>b</p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['• a\n• b', '<ul><li>a</li><li>b</li></ul>'],
  ['a:\n- b\n- c', '<p>a:</p><ul><li>b</li><li>c</li></ul>'],
  ['- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['2020. was good', '<p>2020. was good</p>'],
  ['1. in the world', '<p>1. in the world</p>'],
  ['# 1 in sales', '<p># 1 in sales</p>'],
  ['> 10 years', '<p>&gt; 10 years</p>'],
  ['---', '<p>---</p>'],
  ['a\n---', '<p>a<br>---</p>'],
  ['    a', '<p>    a</p>'],
  ['[a]: https://example.com', '<p>[a]: <a href="https://example.com">https://example.com</a></p>'],
  [
    'a|b\n-|-\n1|2',
    '<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
  ['<p>a</p><p>b</p>', '<p>a</p><p>b</p>'],
  ['<ul><li>a</li><li>b <b>c</b></li></ul>', '<ul><li>a</li><li>b <strong>c</strong></li></ul>'],
  ['<div>a</div>', '<p>a</p>'],
  ['<script>alert(1)</script>', null],
  ['- [ ] a\n- [x] b', '<ul><li>[ ] a</li><li>[x] b</li></ul>'],
])('blocks %j', (typed, html) => {
  expect(blocks(typed)?.toHTML() ?? null).toBe(html);
});

test.each<[typed: string, html: string]>([
  ['a', 'a'],
  ['- a', 'a'],
  ['• a', 'a'],
  ['- 20 % cost', '20 % cost'],
  ['a:\n- b\n- c', 'a:<ul><li>b</li><li>c</li></ul>'],
  ['a\n\nb', '<p>a</p><p>b</p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
])('item %j', (typed, html) => {
  expect(print(item(typed))).toBe(html);
});

test('a text that marked gives up on is shown as typed', () => {
  const typed = '> '.repeat(9000);
  expect(print(inline(typed))).toBe('&gt; '.repeat(9000));
});
