import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Mistake } from '../mistake';
import { shown } from './printable';

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
 * @throws {Mistake} when no name is left of it: its file would stand beside the folder
 */
export function outputsOf(input: string | null, output = '.'): Outputs {
  if (!output) throw new Mistake('the output name is empty');
  const name = input === null ? 'resume' : basename(input).replace(/(?<!^)\.[^.]+$/, '');
  const [, ending] = /\.(html|pdf)$/i.exec(output) ?? [];
  if (ending && !isFolder(output)) {
    const kind = ending.toLowerCase() as Kind;
    const stem = output.slice(0, -ending.length - 1);
    if (/(?:^|[\\/])\.{0,2}$/.test(stem)) {
      throw new Mistake(`${shown(output)} is a file extension without a name: use ${name}.${kind}`);
    }
    return { base: resolve(stem), kinds: [kind] };
  }
  return { base: resolve(isFolder(output) ? join(output, name) : output), kinds: ['html', 'pdf'] };
}

function isFolder(path: string): boolean {
  try {
    return /[\\/]$/.test(path) || statSync(path).isDirectory();
  } catch {
    // Nothing is there, or writing will tell.
    return false;
  }
}
