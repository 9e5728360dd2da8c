import nodePath from 'node:path';
import { Mistake } from '../../../command/mistake';
import { readInput } from '../../../command/input/input';
import { folderOf, saidOf } from './folder';
import { call } from '../../../command/call';

let folder: ReturnType<typeof folderOf>;
beforeEach(() => (folder = folderOf()));
afterEach(() => folder.remove());

const resume = { basics: { name: 'Zoë' } };
const json = JSON.stringify(resume);
const yaml = 'basics:\n  name: Zoë\n';

test.each<[string, string | Buffer, string[]]>([
  ['resume.json', json, []],
  ['resume.jsonc', `// mine\n${json.replace('}}', '},}')}`, []],
  ['resume.yaml', yaml, []],
  ['resume.yml', Buffer.from(`\ufeff${yaml}`, 'utf16le'), []],
  ['resume', yaml, []],
  ['resume.txt', json, []],
  ['cv.json', Buffer.from(json, 'latin1'), ['cv.json is not UTF-8; it was read as Windows-1252']],
])('%s is read', async (name, content, notes) => {
  folder.write(name, content);
  const path = nodePath.join(folder.path, name);
  expect(await readInput(name)).toEqual({ resume, path, notes });
});

const kind = 'a résumé must be a JSON or YAML file';
const braces = 'a résumé must be an object in braces';
const fields = 'a résumé must be a list of fields, such as basics: and work:';

test.each<[string, string | Buffer, string]>([
  ['resume.pdf', '%PDF-1.7\n%âã', `resume.pdf is a PDF: ${kind}`],
  [
    'resume.docx',
    'PK\x03\x04\x14\x00',
    `resume.docx is a ZIP archive, or a Word, Pages or LibreOffice document: ${kind}`,
  ],
  ['resume.json', '{\\rtf1\\ansi}', `resume.json is a Rich Text document: ${kind}`],
  ['me.png', Buffer.from('89504e470d0a1a0a', 'hex'), `me.png is a PNG picture: ${kind}`],
  ['me.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), `me.jpg is a JPEG picture: ${kind}`],
  ['resume.html', '\ufeff\n<!DOCTYPE html><html>', `resume.html is HTML or XML: ${kind}`],
  ['resume.json', '[]', `resume.json, line 1, column 1: ${braces}`],
  ['resume.json', '"Ada"', `resume.json, line 1, column 1: ${braces}`],
  ['resume.json', 'null', `resume.json, line 1, column 1: ${braces}`],
  ['resume.yaml', '- a\n- b', `resume.yaml, line 1, column 1: ${fields}`],
  ['resume.yaml', 'Ada Lovelace', `resume.yaml, line 1, column 1: ${fields}`],
  ['resume.yaml', '# nothing', `resume.yaml, line 1, column 1: ${fields}`],
  ['resume.json', '', `resume.json is empty: create a sample with \`${call} init\``],
  ['resume.yaml', ' \n\n', `resume.yaml is empty: create a sample with \`${call} init\``],
  ['resume.json', '\ufeff', `resume.json is empty: create a sample with \`${call} init\``],
  ['resume.json', '{"a": 1,\n"b" 2}', 'resume.json, line 2, column 5: expected ":", but found 2'],
  [
    'resume.json',
    Buffer.from('{"a": 1,\r\n"b" 2}', 'utf16le'),
    'resume.json, line 2, column 5: expected ":", but found 2',
  ],
  ['resume.yaml', 'a: &a\n  b: *a', 'resume.yaml: nested more than 200 levels deep'],
  ['resume.yaml', 'a: &a [*a, *a, *a]', 'resume.yaml: nested more than 200 levels deep'],
  ['re\nsume\x1b.json', '[]', `re\\x0asume\\x1b.json, line 1, column 1: ${braces}`],
])('%j with %j is refused in one line', async (name, content, said) => {
  folder.write(name, content);
  await expect(readInput(name)).rejects.toBeInstanceOf(Mistake);
  expect(await saidOf(readInput(name))).toBe(said);
});

test.each([
  [
    'resume.json',
    JSON.parse('{"__proto__": {"x": 1}, "basics": {"constructor": {"prototype": 1}}}'),
  ],
])('hostile keys are fields like others', async (name, value) => {
  folder.write(name, JSON.stringify(value));
  const read = await readInput(name);
  expect(JSON.stringify(read.resume)).toBe(JSON.stringify(value));
  expect(({} as { x?: unknown }).x).toBeUndefined();
});
