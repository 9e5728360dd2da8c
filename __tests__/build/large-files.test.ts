import { makeProject, runModule, type Project } from './small-project';

jest.setTimeout(40_000);

let project: Project;
beforeAll(() => (project = makeProject()));
afterAll(() => project.remove());

/** Reads large files, each made of one text again and again, and prints what is said of them. */
const read = (texts: Record<string, [start: string, repeated: string]>, size: number) => `
  import { writeFileSync } from 'node:fs';
  import { readResumeFile } from './build/resume-file.mjs';
  const said = {};
  for (const [name, [start, repeated]] of Object.entries(${JSON.stringify(texts)})) {
    writeFileSync('large.json', start + repeated.repeat(${size} / repeated.length));
    try { readResumeFile('large.json'); } catch ({ message }) { said[name] = message; }
  }
  console.log(JSON.stringify(said));`;

test('a file of a megabyte that means harm is refused in one line, and soon', async () => {
  const texts: Record<string, [string, string]> = {
    brackets: ['', '['],
    members: ['', '{"a":'],
    'quotation marks': ['', '""'],
    'escapes of quotation marks': ['"', '\\"'],
    'escapes without a string': ['', '\\"'],
    'comments that do not end': ['', '/*'],
    'comments that do not end, in and out of strings': ['', '"/*'],
    'openings behind a comment': ['/* */ ', '/*/'],
    'a comment': ['{} ', '//'],
    'lines of comments': ['', '//\n'],
    'lines of text': ['"', 'a\n'],
  };
  // One that goes through the rest at every opening needs minutes, and is ended.
  const { code, stdout, stderr } = await runModule(project, read(texts, 1_000_000));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { 'a comment': comment, ...said } = JSON.parse(stdout) as Record<string, string>;
  expect(comment).toBeUndefined();
  expect(Object.keys(said)).toHaveLength(10);
  for (const message of Object.values(said)) {
    expect(message).toMatch(/^large\.json, line \d+, column \d+: .{1,90}$/);
  }
});

test('a string of any number of escapes is read', async () => {
  const texts = { 'an open string': ['{"a":"', '\\"'] } as Record<string, [string, string]>;
  const { stdout } = await runModule(project, read(texts, 24_000_000));
  expect(JSON.parse(stdout)).toEqual({
    'an open string': 'large.json, line 1, column 6: the quotation mark is not closed on its line',
  });
});

test('comments of every kind become blanks, and strings stay', async () => {
  const code = `
    import { blankComments } from './build/json-comments.mjs';
    const texts = ['{ // a "b"\\r\\n"c": 1 }', '/* a\\n* */"//" /**/', '"\\\\"/*" /* b', '"\\\\\\\\"// a', '/*/ 1 */2', '"/*', '/'];
    console.log(JSON.stringify(texts.map(blankComments)));`;
  const { stdout } = await runModule(project, code);
  expect(JSON.parse(stdout)).toEqual([
    '{         \r\n"c": 1 }',
    '    \n    "//"     ',
    '"\\"/*"     ',
    '"\\\\"    ',
    '        2',
    '"/*',
    '/',
  ]);
});
