import { call } from '../call';
import { Mistake } from '../mistake';
import { shown } from '../output/printable';
import { otherKind } from './binary';
import { readBytes } from './bytes';
import { decoded } from './decode';
import { isTooDeep, tooDeep } from './depth';
import { findInput } from './find';
import { formatOf } from './format';
import { readJson } from './json';
import { mistakeAt, type Source } from './place';

/** A résumé read from a file or a pipe. */
export interface Input {
  resume: Record<string, unknown>;
  /** Absolute path of the file; null for a pipe. */
  path: string | null;
  /** What had to be guessed, as messages: `resume.json is not UTF-8; it was read as Windows-1252`. */
  notes: string[];
}

const shapes = {
  JSON: 'an object in braces',
  YAML: 'a list of fields, such as basics: and work:',
};

/**
 * Reads a résumé: JSON, JSON with comments and trailing commas, or YAML; in UTF-8, UTF-16 or Windows-1252.
 * @param named a path, or `-` for standard input. If it is missing: the only `resume.*` in the current folder, or
 *   standard input if that is a file (`< resume.json`)
 * @throws {Mistake} with file, line and column
 */
export async function readInput(named?: string): Promise<Input> {
  const { path, name } = findInput(named);
  const bytes = await readBytes({ path, name });
  const kind = otherKind(bytes);
  if (kind) throw new Mistake(`${shown(name)} is ${kind}: a résumé must be a JSON or YAML file`);
  const { text, notes } = decoded(bytes, name);
  if (!text.trim())
    throw new Mistake(`${shown(name)} is empty: create a sample with \`${call} init\``);
  const format = formatOf(path, text);
  const read = await readers[format]({ name, text });
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw mistakeAt({ name, text }, 0, `a résumé must be ${shapes[format]}`);
  }
  if (isTooDeep(value)) throw new Mistake(`${shown(name)}: ${tooDeep}`);
  return { resume: value as Record<string, unknown>, path, notes: [...notes, ...read.notes] };
}

const readers = {
  JSON: async (source: Source) => ({ value: await readJson(source), notes: [] }),
  // Loaded lazily, because the library is large.
  YAML: async (source: Source) => (await import('./yaml')).readYaml(source),
};
