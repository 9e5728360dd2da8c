import type { OptionFlags } from '../options/chosen-options';

export interface TextFlags extends OptionFlags {
  /** Columns; 0 leaves each text on one line. */
  width?: string;
}

/** Writes the page as plain text: to the standard output, or to a file. */
export async function text(
  _named: string | undefined,
  _output: string | undefined,
  _flags: TextFlags,
): Promise<number> {
  return 0;
}
