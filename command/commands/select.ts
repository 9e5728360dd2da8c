import type { OptionFlags } from '../options/chosen-options';

/** Writes the chosen résumé as JSON: to the standard output, or to a file. */
export async function select(
  _named: string | undefined,
  _output: string | undefined,
  _flags: OptionFlags,
): Promise<number> {
  return 0;
}
