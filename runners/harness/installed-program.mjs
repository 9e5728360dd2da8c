import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The path of an installed program: the one in a variable, or else the first that is found.
 * @param {{ variable?: string, names: string[], paths?: string[] }} places names to look for in PATH, and full paths
 * @returns {string | null} null if there is none, or if the variable is set to a missing file
 */
export function programOf({ variable = '', names, paths = [] }) {
  const named = process.env[variable];
  if (named) return isFile(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inFolders = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inFolders, ...paths].find(isFile) ?? null;
}
