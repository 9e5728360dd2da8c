import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The path of a program on this machine: the one that a variable names, else the first that is found.
 * @param {{ variable?: string, names: string[], paths?: string[] }} places names for the folders of PATH, and whole paths
 * @returns {string | null} null when there is none, or where the variable names none
 */
export function programOf({ variable = '', names, paths = [] }) {
  const named = process.env[variable];
  if (named) return isFile(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inFolders = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inFolders, ...paths].find(isFile) ?? null;
}
