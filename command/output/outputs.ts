import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Where a page and its PDF go. */
export interface Outputs {
  /** A path without an ending. */
  base: string;
  kinds: Kind[];
}

export type Kind = 'html' | 'pdf';

/**
 * Reads where the files of a résumé shall go.
 * @param input the résumé's path; null: it came from a pipe, and its files are called `resume`
 * @param output a folder, a name for both files, or one file by its ending; the current folder when nothing is said
 */
export function outputsOf(input: string | null, output = '.'): Outputs {
  const [, ending] = /\.(html|pdf)$/i.exec(output) ?? [];
  if (ending && !isFolder(output)) {
    const kind = ending.toLowerCase() as Kind;
    return { base: resolve(output.slice(0, -ending.length - 1)), kinds: [kind] };
  }
  const name = input === null ? 'resume' : basename(input).replace(/(?<!^)\.[^.]+$/, '');
  return { base: resolve(isFolder(output) ? join(output, name) : output), kinds: ['html', 'pdf'] };
}

const isFolder = (path: string): boolean =>
  /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
