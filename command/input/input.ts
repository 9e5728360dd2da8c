import { Mistake } from '../mistake';

/** A résumé as a file or a pipe gave it. */
export interface Input {
  resume: Record<string, unknown>;
  /** Where it was read, as an absolute path; null: from a pipe. */
  path: string | null;
  /** What the reader had to guess, in lines to be shown: `resume.json is not UTF-8: read as Windows-1252`. */
  notes: string[];
}

/**
 * Reads a résumé: JSON, JSON with comments and trailing commas, or YAML; UTF-8, UTF-16 or Windows-1252.
 * @param named a path; `-` is the standard input; nothing is the one `resume.*` of the current folder, or what a file
 *   gives to the standard input (`< resume.json`)
 * @throws {Mistake} with the file, the line and the column
 */
export async function readInput(_named?: string): Promise<Input> {
  throw new Mistake('not built yet');
}
