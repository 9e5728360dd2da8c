import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from '../../../command/commands/text';
import { readInput } from '../../../command/input/input';
import { Mistake } from '../../../command/mistake';
import { chosenOptions } from '../../../command/options/chosen-options';
import { renderText } from '../../../index';

jest.mock('../../../command/input/input');
jest.mock('../../../command/options/chosen-options');

const resume = {
  basics: { name: 'Ada Stone', email: 'ada@b.example', summary: 'word '.repeat(40).trim() },
  work: [{ name: 'Acme', highlights: ['One', 'Two'] }],
};

let folder: string;
let written: { out: string; errors: string };

beforeEach(() => {
  jest.clearAllMocks();
  folder = mkdtempSync(join(tmpdir(), 'ordinal-text-'));
  written = { out: '', errors: '' };
  const collect = (stream: 'out' | 'errors') => (chunk: unknown) => {
    written[stream] += String(chunk);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(collect('out'));
  jest.spyOn(process.stderr, 'write').mockImplementation(collect('errors'));
  jest.mocked(readInput).mockResolvedValue({ resume, path: null, notes: [] });
  jest.mocked(chosenOptions).mockReturnValue({});
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('writes the page to the standard output, and nothing else', async () => {
  expect(await text('my.json', undefined, {})).toBe(0);
  expect(readInput).toHaveBeenCalledWith('my.json');
  expect(written).toEqual({ out: renderText(resume), errors: '' });
});

test('writes it to a file, and nothing to the standard output', async () => {
  const file = join(folder, 'résumé of Ada.txt');
  expect(await text(undefined, file, {})).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(renderText(resume));
  expect(written).toEqual({ out: '', errors: '' });
});

test.each(['80', '40', '0'])('--width %s', async (width) => {
  await text(undefined, '-', { width });
  expect(written.out).toBe(renderText(resume, { width: Number(width) }));
});

test('takes the options of the command line', async () => {
  jest.mocked(chosenOptions).mockReturnValue({ audience: 'public', language: 'de' });
  const flags = { audience: 'public', language: 'de', width: '80' };
  await text(undefined, undefined, flags);
  expect(chosenOptions).toHaveBeenCalledWith(resume, flags);
  expect(written.out).toContain('Berufserfahrung');
  expect(written.out).not.toContain('ada@b.example');
});

test('says what was guessed of the file', async () => {
  jest.mocked(readInput).mockResolvedValue({ resume, path: null, notes: ['read as UTF-16'] });
  await text(undefined, undefined, {});
  expect(written.errors).toContain('read as UTF-16');
  expect(written.out).toBe(renderText(resume));
});

test.each(['wide', '', '-1', '1.5', '1e3', '80 ', '١٢', '9999999'])(
  '--width %j is a mistake, before anything is read',
  async (width) => {
    const given = text(undefined, undefined, { width });
    await expect(given).rejects.toThrow(Mistake);
    await expect(given).rejects.toThrow(/--width must be a number of columns/);
    expect(readInput).not.toHaveBeenCalled();
    expect(written.out).toBe('');
  },
);

test('a file that cannot be written is an error with code 1', async () => {
  const given = text(undefined, folder, {});
  await expect(given).rejects.toThrow(/it exists and is not a file/);
});
