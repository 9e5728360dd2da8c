import { call } from '../call';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { formats } from '../init/formats';
import { Mistake } from '../mistake';
import { say } from '../output/say';
import { harmless } from '../output/printable';
import { writeError } from '../output/write-error';

/**
 * Writes a commented sample résumé; never overwrites a file.
 * @param named its path; the extension sets the format: `.json`, `.jsonc`, `.yaml` or `.yml`. In a folder, or for a
 *   name without an extension, the file is `resume.json`. Missing folders are created.
 * @throws {Mistake} for an invalid name, an existing file or an unknown extension
 */
export async function init(named = 'resume.json'): Promise<number> {
  if (!named || named === '-') {
    throw new Mistake('init needs a file name, such as `init resume.json`');
  }
  const path = resolve(await fileIn(named));
  const shown = harmless(relative('', path));
  const format = formats[extname(path).toLowerCase()];
  if (!format) throw new Mistake(`${shown}: the name must end in ${endings}`);
  const text = await format(dirname(path));
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writeError(path, error);
    throw new Mistake(`${shown} already exists and was not changed. Choose another name.`);
  }
  say(`Wrote ${shown}, a sample résumé.`);
  const argument = shown === 'resume.json' ? '' : ` ${quoted(shown)}`;
  say(`Edit it, then run: ${call}${argument}`);
  return 0;
}

const endings = Object.keys(formats)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

/** The path of the file to write. */
async function fileIn(named: string): Promise<string> {
  const isFolder =
    extname(named) === '' ||
    /[\\/]$/.test(named) ||
    (await stat(named).catch(() => null))?.isDirectory();
  return isFolder ? join(named, 'resume.json') : named;
}

/** A path to type in a shell: a leading dash would make it an option. */
function quoted(path: string): string {
  const typed = path.startsWith('-') ? `.${sep}${path}` : path;
  return /^[\w./\\:-]+$/.test(typed) ? typed : `"${typed}"`;
}
