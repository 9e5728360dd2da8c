import { readInput } from '../../../command/input/input';
import { folderOf, saidOf } from './folder';

jest.setTimeout(20_000);

let folder: ReturnType<typeof folderOf>;
beforeEach(() => (folder = folderOf()));
afterEach(() => folder.remove());

const megabyte = 1_000_000;
const filled = (start: string, repeated: string, size = megabyte): string =>
  start + repeated.repeat(size / repeated.length);

// One that goes through the rest at every opening needs minutes.
test.each([
  ['brackets', '', '['],
  ['members', '', '{"a":'],
  ['quotation marks', '', '""'],
  ['escapes of quotation marks', '"', '\\"'],
  ['escapes without a string', '', '\\"'],
  ['comments that do not end', '', '/*'],
  ['comments that do not end, in and out of strings', '', '"/*'],
  ['openings behind a comment', '/* */ ', '/*/'],
  ['lines of comments', '', '//\n'],
  ['lines of text', '"', 'a\n'],
  ['commas', '[1', ','],
  ['lists behind each other', '[', '[],'],
])('a megabyte of %s is no JSON, and that is said soon', async (_, start, repeated) => {
  folder.write('large.json', filled(start, repeated));
  const said = await saidOf(readInput('large.json'));
  expect(said).toMatch(/^large\.json, line \d+, column \d+: .{1,90}$/);
});

test.each([
  ['{} ', '//'],
  ['{} ', '//\n'],
  ['{} ', '/**/'],
  ['{"a": [], // b\n', '"c": [1,],'],
])('a megabyte that begins with %j and goes on with %j is read', async (start, repeated) => {
  folder.write('large.json', filled(start, repeated) + (start.endsWith('\n') ? '}' : ''));
  expect(await saidOf(readInput('large.json'))).toBe('nothing is wrong');
});

test('a string of any number of escapes is read', async () => {
  folder.write('large.json', filled('{"a":"', '\\"', 6_000_000));
  expect(await saidOf(readInput('large.json'))).toBe(
    'large.json, line 1, column 6: unclosed quotation mark on this line',
  );
});

test.each([
  ['{"a":', '}', 100_000],
  ['{"a":[', ']}', 100_000],
])('%j in one another is refused, though it is JSON', async (opening, closing, count) => {
  folder.write(
    'deep.json',
    `${opening.repeat(count)}{}${closing.repeat(count)}`.replace('{}', '1'),
  );
  expect(await saidOf(readInput('deep.json'))).toBe('deep.json: nested more than 200 levels deep');
});

test('a file that is larger than any résumé is not read to its end', async () => {
  folder.write('large.json', Buffer.alloc(33 * 1024 * 1024, 0x20));
  expect(await saidOf(readInput('large.json'))).toBe(
    'large.json cannot be read: it is larger than 32 MB',
  );
});

test.each([
  ['brackets', '', '['],
  ['dashes', '', '- '],
  ['question marks', '', '? '],
  ['records', '', '{a: '],
  ['names', '', 'a: '],
  ['quotation marks', '', '"'],
  ['aliases', 'a: &a 1\nb: [', '*a, '],
])('much YAML of %s is refused soon', async (_, start, repeated) => {
  folder.write('large.yaml', filled(start, repeated, 100_000));
  const said = await saidOf(readInput('large.yaml'));
  expect(said).toMatch(/^large\.yaml, line \d+, column \d+: .{1,110}$/);
});

test('many fields of YAML are compared soon', async () => {
  const fields = Array.from({ length: 30_000 }, (_, index) => `k${index}: ${index}`);
  folder.write('large.yaml', fields.join('\n'));
  expect(Object.keys((await readInput('large.yaml')).resume)).toHaveLength(30_000);
});

test.each([199, 200])(
  '%d lists in one another: 200 records and lists are the most',
  async (count) => {
    folder.write('deep.yaml', `a: ${'['.repeat(count)}${']'.repeat(count)}`);
    folder.write('deep.json', `{"a": ${'['.repeat(count)}${']'.repeat(count)},}`);
    const isRead = count === 199 ? /^nothing is wrong$/ : /more than 200/;
    expect(await saidOf(readInput('deep.yaml'))).toMatch(isRead);
    expect(await saidOf(readInput('deep.json'))).toMatch(isRead);
  },
);
