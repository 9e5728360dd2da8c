import { call } from '../call';
import { fstatSync, readdirSync, statSync } from 'node:fs';
import nodePath from 'node:path';
import { Mistake } from '../mistake';
import { shown } from '../output/printable';
import { reasonOf, type Found } from './bytes';
import { missingFile } from './missing';

/** File names to look for in a folder. */
const usual = ['resume.json', 'resume.jsonc', 'resume.yaml', 'resume.yml'];

const standardInput: Found = { path: null, name: 'standard input' };

/**
 * Finds the file to read.
 * @param named as for `readInput`
 * @throws {Mistake} if there is none or more than one
 */
export function findInput(named: string | undefined): Found {
  if (named === '-') return standardInput;
  if (named === undefined) return isFileGiven() ? standardInput : usualFile('.');
  if (!named) throw new Mistake('the file name is empty');
  const path = pathOf(named);
  try {
    if (!statSync(path).isDirectory()) return { path, name: named };
  } catch (error) {
    throw missingFile(named, path, error);
  }
  return usualFile(named);
}

/**
 * The absolute path for what was typed.
 * @param path Node's path functions, or those of another system
 */
export function pathOf(named: string, path: nodePath.PlatformPath = nodePath): string {
  // Windows passes `"C:\my folder\"` with a quotation mark at the end, which file names there never contain.
  return path.resolve(path.sep === '\\' ? named.replaceAll('"', '') : named);
}

/** Whether standard input is a file: `< resume.json`. */
function isFileGiven(): boolean {
  try {
    return fstatSync(0).isFile();
  } catch {
    // Standard input is closed.
    return false;
  }
}

/** The résumé in a folder. @param folder as typed */
function usualFile(folder: string): Found {
  const path = pathOf(folder);
  const found = filesIn(folder).filter((name) => usual.includes(name.toLowerCase()));
  const names = found.map((name) => nodePath.join(folder, name));
  if (names.length > 1) {
    const all = names.map(shown).join(' and ');
    throw new Mistake(`found ${all}: choose one, such as \`${call} ${shown(names[0]!)}\``);
  }
  if (names.length) return { path: nodePath.join(path, found[0]!), name: names[0]! };
  const where = folder === '.' ? 'this folder' : shown(folder);
  throw new Mistake(
    `no ${usual.slice(0, -1).join(', ')} or ${usual.at(-1)} in ${where}: pass a file name, or create a sample with \`${call} init\``,
  );
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(pathOf(folder), { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    throw new Mistake(`${shown(folder)} cannot be read: ${reasonOf(error)}`);
  }
}
