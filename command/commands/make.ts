import type { OptionFlags } from '../options/chosen-options';

export interface MakeFlags extends OptionFlags {
  /** Each variant and language as files of its own. */
  every?: boolean;
  /** The page to the standard output, and no file. */
  stdout?: boolean;
  /** Every line of the account. */
  verbose?: boolean;
}

/** Writes the page and the PDF of a résumé, and says what the page does not show. */
export async function make(
  _named: string | undefined,
  _output: string | undefined,
  _flags: MakeFlags,
): Promise<number> {
  return 0;
}
