import { call } from '../call';
import { readdirSync } from 'node:fs';
import nodePath from 'node:path';
import { probablyMeant } from '../../src/options/probably-meant';
import { Mistake } from '../mistake';
import { shown } from '../output/printable';
import { reasonOf } from './bytes';

/** Commands that a single word may have been meant as. */
const commands = ['make', 'serve', 'inspect', 'select', 'text', 'init'];

/**
 * The error for a missing file, with the command or file that was probably meant.
 * @param named as typed
 * @param path the absolute path
 * @param error why it cannot be read
 */
export function missingFile(named: string, path: string, error: unknown): Mistake {
  const { code } = error as NodeJS.ErrnoException;
  const meant = code === 'ENOENT' ? shown(meantBy(named, path)) : '';
  const question = meant && `; did you mean \`${meant}\`?`;
  return new Mistake(`${shown(named)} cannot be read: ${reasonOf(error)}${question}`);
}

function meantBy(named: string, path: string): string {
  const command = /^[a-z]+$/i.test(named) ? nearest(named, commands) : '';
  if (command) return `${call} ${command}`;
  const file = nearest(nodePath.basename(path), filesBeside(path));
  return file && nodePath.join(nodePath.dirname(named), file);
}

/** Also suggest files without their extension. */
const nearest = (typed: string, names: string[]): string =>
  probablyMeant(
    typed,
    names.flatMap((name): [string, string][] => [
      [nodePath.parse(name).name, name],
      [name, name],
    ]),
  );

function filesBeside(path: string): string[] {
  try {
    const names = readdirSync(nodePath.dirname(path));
    // The file may exist again by now, or be a broken link.
    const others = names.filter((name) => name !== nodePath.basename(path));
    return others.filter((name) => /\.(?:jsonc?|json5|ya?ml)$/i.test(name)).slice(0, 1000);
  } catch {
    return [];
  }
}
