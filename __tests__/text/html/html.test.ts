import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { element, joined, scriptText } from '../../../src/text/html/html';
import { print } from '../../print';
import theme from '../../../styles/theme.css';

test('an element escapes its texts and its address', () => {
  expect(element('a', ['"', element('br', [])], 'a"b').toHTML()).toBe(
    '<a href="a&quot;b">&quot;<br></a>',
  );
});

test('joined texts stay plain while none has markup', () => {
  expect(joined(['a', '<'])).toBe('a<');
  expect(print(joined(['a<', element('em', ['b'])]))).toBe('a&lt;<em>b</em>');
});

test('our style sheets cannot end their element', () => {
  expect(theme).toContain(':root');
  expect(theme).not.toContain('</');
});

test.each<[string, string]>([
  [
    '{"a":"</script><!-- <script> <SCRIPT>"}',
    '{"a":"\\u003C/script\\u003E\\u003C!-- \\u003Cscript\\u003E \\u003CSCRIPT\\u003E"}',
  ],
  ['{"a":"1 < 2 & 3 > 2"}', '{"a":"1 \\u003C 2 \\u0026 3 \\u003E 2"}'],
])('the script text of %j is %j, and the same data', (json, text) => {
  expect(scriptText(json).toHTML()).toBe(text);
  expect(JSON.parse(text)).toEqual(JSON.parse(json));
});

test('markup knows its rare characters, and those in emphasis', () => {
  const inner = element('em', ['b → ', element('strong', ['ж'])]);
  const { rare, emphasised } = element('p', ['é ≈ ', inner, 'ğ'], 'https://例え.example');
  expect([...rare].sort()).toEqual([...'≈→жğ例え'].sort());
  expect(emphasised).toBe('→ж');
  expect(element('p', ['é']).emphasised).toBeNull();
});

test('markup is made in one file', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  const makers = files('src').filter((file) => readFileSync(file, 'utf8').includes('new Html('));
  expect(makers).toEqual([join('src', 'text', 'html', 'html.ts')]);
});
