import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Mistake } from '../mistake';
import { shown } from './printable';

/** Where to write the page and its PDF. */
export interface Outputs {
  /** A path without an extension. */
  base: string;
  kinds: Kind[];
}

export type Kind = 'html' | 'pdf';

/**
 * Decides where to write the files of a résumé.
 * @param input the résumé's path; null for a pipe, whose files are named `resume`
 * @param output a folder, a name for both files, or a file with an extension; default: the current folder
 * @throws {Mistake} if only an extension is left as the name
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
    // It does not exist, or writing will report the error.
    return false;
  }
}
