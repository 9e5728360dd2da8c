import { call } from '../call';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { formats } from '../init/formats';
import { Mistake } from '../mistake';
import { say } from '../output/say';
import { harmless } from '../output/printable';
import { writeError } from '../output/write-error';

/**
 * Writes a commented sample résumé, and never over a file.
 * @param named its path, whose ending says the format: `.json`, `.jsonc`, `.yaml` or `.yml`; in a folder, or under a
 *   name without an ending, it is `resume.json`. Folders that are not there are made.
 * @throws {Mistake} when it is no name, something is there already, or the ending is another one
 */
export async function init(named = 'resume.json'): Promise<number> {
  if (!named || named === '-') {
    throw new Mistake('init writes a file: name it, as in `init resume.json`');
  }
  const path = resolve(await fileIn(named));
  const shown = harmless(relative('', path));
  const format = formats[extname(path).toLowerCase()];
  if (!format) throw new Mistake(`${shown}: give it a name that ends in ${endings}`);
  const text = await format(dirname(path));
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writeError(path, error);
    throw new Mistake(`${shown} is there already, and stays as it is. Give another name.`);
  }
  say(`Wrote ${shown}, a sample résumé.`);
  const argument = shown === 'resume.json' ? '' : ` ${quoted(shown)}`;
  say(`Make it yours, then run: ${call}${argument}`);
  return 0;
}

const endings = Object.keys(formats)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

/** The file that a name stands for. */
async function fileIn(named: string): Promise<string> {
  const isFolder =
    extname(named) === '' ||
    /[\\/]$/.test(named) ||
    (await stat(named).catch(() => null))?.isDirectory();
  return isFolder ? join(named, 'resume.json') : named;
}

/** A path as it can be typed: one that begins with a dash would be an option. */
function quoted(path: string): string {
  const typed = path.startsWith('-') ? `.${sep}${path}` : path;
  return /^[\w./\\:-]+$/.test(typed) ? typed : `"${typed}"`;
}
