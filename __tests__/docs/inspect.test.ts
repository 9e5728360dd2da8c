import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../index';
import { documentOf, root } from './documents';

const { file, fences } = documentOf('docs/inspect.md');

const linesOf = (...given: Parameters<typeof inspect>) =>
  inspect(...given).map(({ path, reason }) => `${path || 'the whole file'}: ${reason}`);

/** What stands in the docs for a résumé that is too long to be shown there. */
const withoutExample: string[][] = [
  linesOf(JSON.parse(readFileSync(join(root, 'resume.json'), 'utf8')), { page: { pages: 1 } }),
  linesOf({ skills: Array.from({ length: 2500 }, (_, index) => ({ name: `Skill ${index}` })) }),
];

/** Each output, with what is to stand there. */
const outputs = fences.flatMap((fence, index) => {
  if (fence.language !== 'text') return [];
  const before = fences[index - 1]!;
  const expected =
    before.language === 'json' ? linesOf(JSON.parse(before.code)) : withoutExample.shift()!;
  return [{ ...fence, expected: expected.join('\n') }];
});

test('there is an output of many kinds', () => {
  expect(outputs.length).toBeGreaterThan(14);
  expect(withoutExample).toEqual([]);
  expect(new Set(outputs.map(({ code }) => code)).size).toBe(outputs.length);
});

// `WRITE=1 npx jest __tests__/docs/inspect` writes what inspect says now into the page docs/inspect.md.
if (process.env['WRITE']) {
  let place = 0;
  const text = readFileSync(join(root, file), 'utf8');
  const written = text.replace(
    /^```text\n[^]*?^```$/gm,
    () => `\`\`\`text\n${outputs[place++]!.expected}\n\`\`\``,
  );
  writeFileSync(join(root, file), written);
} else
  test.each(outputs)('$at is what inspect says', ({ code, expected }) => {
    expect(code).toBe(expected);
  });

const output = outputs.map(({ expected }) => expected).join('\n');

test.each([
  'ignored: starts with _ or -',
  'marked as hidden',
  'left out by its tags',
  'private, and the audience is public',
  'placeholder text',
  'technical field',
  'confidential field',
  'only true or false',
  'unknown field',
  'unknown field, shown as typed; did you mean',
  'not shown without a date or link',
  'relative URL without a base',
  'unsupported image',
  'left over from the schema’s sample',
  'left out by the sections option',
  'not a standard section',
  'detected as',
  'not supported; using English',
  'not a language tag',
  'matched to',
  'matches no entry',
  'not translated into',
  'unknown option',
  'must be one of',
  'is used instead',
  'did you mean',
  'unknown variant',
  'must be a colour',
  'transparency is ignored',
  'corrected to',
  'too long for',
  'are shown',
  'read as',
  'for tools only',
])('there is an example of “%s”', (reason) => expect(output).toContain(reason));
