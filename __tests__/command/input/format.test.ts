import { formatOf } from '../../../command/input/format';

test.each([
  ['/a/resume.json', 'a: 1', 'JSON'],
  ['/a/RESUME.JSON', 'a: 1', 'JSON'],
  ['/a/resume.jsonc', 'a: 1', 'JSON'],
  ['/a/resume.json5', 'a: 1', 'JSON'],
  ['/a/resume.yaml', '{}', 'YAML'],
  ['/a/resume.YML', '{}', 'YAML'],
  ['/a/resume.txt', '{"a": 1}', 'JSON'],
  ['/a/resume', 'a: 1', 'YAML'],
  ['/a/resume.constructor', 'a: 1', 'YAML'],
  [null, ' \n{', 'JSON'],
  [null, '// one\n/* two **/ /* three */ {}', 'JSON'],
  [null, '[]', 'JSON'],
  [null, 'a: {}', 'YAML'],
  [null, '# one\na: 1', 'YAML'],
  [null, '---\na: 1', 'YAML'],
  [null, '/*/ {', 'YAML'],
  [null, '', 'YAML'],
])('a file %s that begins with %j is %s', (path, text, format) => {
  expect(formatOf(path, text)).toBe(format);
});

test.each([
  ['openings of comments', '/*'.repeat(500_000), 'YAML'],
  ['a long comment', `/*${'a'.repeat(5_000_000)}*/{}`, 'JSON'],
  ['many comments', `${'/**/ //\n'.repeat(100_000)}{}`, 'JSON'],
])('%s', (_, text, format) => expect(formatOf(null, text)).toBe(format));
