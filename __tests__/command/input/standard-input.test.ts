import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { folderOf } from './folder';

const root = join(__dirname, '../../..');
const out = mkdtempSync(join(tmpdir(), 'ordinal-reader-'));
let folder: ReturnType<typeof folderOf>;

/** A program that reads what its argument names, bundled as the command is. */
beforeAll(() => {
  buildSync({
    stdin: {
      contents: `
        import { readInput } from './command/input/input';
        readInput(process.argv[2]).then(
          (read) => console.log(JSON.stringify(read)),
          ({ message }) => console.log(message),
        );`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    splitting: true,
    banner: {
      js: "import{createRequire as _r}from'node:module';const require=_r(import.meta.url);",
    },
    outExtension: { '.js': '.mjs' },
    target: 'node18',
    outdir: out,
    entryNames: 'reader',
  });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));
beforeEach(() => (folder = folderOf()));
afterEach(() => folder.remove());

const read = (
  args: string[],
  given: { input: string | Buffer } | { stdio: [number, 'pipe', 'pipe'] },
) =>
  execFileSync(process.execPath, [join(out, 'reader.mjs'), ...args], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, npm_command: '' },
    ...given,
  }).trimEnd();

const json = (resume: unknown, notes: string[] = [], path: string | null = null) =>
  JSON.stringify({ resume, path, notes });

test.each<[string, string | Buffer, string]>([
  ['JSON', '{"a": 1}', json({ a: 1 })],
  ['JSON with comments', '// one\n{"a": 1,}', json({ a: 1 })],
  ['YAML', 'a: 01', json({ a: '01' })],
  ['UTF-16', Buffer.from('\ufeff{"a": "Zoë"}', 'utf16le'), json({ a: 'Zoë' })],
  [
    'Windows-1252',
    Buffer.from('a: Zo\xeb', 'latin1'),
    json({ a: 'Zoë' }, ['standard input is not UTF-8; it was read as Windows-1252']),
  ],
  ['a megabyte', `{"a": "${'b'.repeat(1e6)}"}`, json({ a: 'b'.repeat(1e6) })],
  ['nothing', '', 'standard input is empty: create a sample with `ordinal init`'],
  ['what is no JSON', '{"a"}', 'standard input, line 1, column 5: expected ":", but found }'],
])('a dash reads %s from a pipe', (_, input, expected) => {
  expect(read(['-'], { input }) === expected).toBe(true);
});

test('a file that is given to the standard input is read when nothing is named', () => {
  folder.write('given.json', '{"a": "given"}');
  folder.write('resume.json', '{"a": "here"}');
  const file = openSync(join(folder.path, 'given.json'), 'r');
  expect(read([], { stdio: [file, 'pipe', 'pipe'] })).toBe(json({ a: 'given' }));
  closeSync(file);
});

test('a pipe is not waited for when nothing is named', () => {
  folder.write('resume.json', '{"a": "here"}');
  const path = join(folder.path, 'resume.json');
  expect(read([], { input: '{"a": "given"}' })).toBe(json({ a: 'here' }, [], path));
});

test('the libraries stand in files of their own', () => {
  const files = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
  const reader = readFileSync(join(out, 'reader.mjs'), 'utf8');
  for (const mine of ['Nested mappings are not allowed', 'InvalidEscapeCharacter']) {
    expect(files.some((code) => code.includes(mine))).toBe(true);
    expect(reader).not.toContain(mine);
  }
});
