import type { ThemeOptions } from '../../index';
import { readInput, type Input } from '../input/input';
import { Mistake } from '../mistake';
import { chosenOptions, everyVersion, type OptionFlags } from '../options/chosen-options';
import { outputsOf } from '../output/outputs';
import { sayNote } from '../output/say';
import { sayAccount } from '../output/say-account';
import { readTheme } from '../theme';
import { writeVersions } from '../versions/write-versions';

export interface MakeFlags extends OptionFlags {
  /** Write separate files for every variant and language. */
  every?: boolean;
  /** Write the page to standard output instead of files. */
  stdout?: boolean;
  /** Print every omission on its own line. */
  verbose?: boolean;
}

/**
 * Writes the page and the PDF of a résumé, and prints what the page does not show.
 * If the résumé comes from a pipe and no output is given, writes the page to standard output.
 */
export async function make(
  named: string | undefined,
  output: string | undefined,
  flags: MakeFlags,
): Promise<number> {
  const input = await readInput(named);
  input.notes.forEach(sayNote);
  const options = chosenOptions(input.resume, flags);
  if (flags.stdout || output === '-' || (input.path === null && output === undefined)) {
    return writePage(input, options, flags);
  }
  const versions = flags.every ? everyVersion(input.resume, options) : [{ name: '', options }];
  const code = await writeVersions(input, versions, outputsOf(input.path, output));
  await sayAccount(input.resume, options, flags);
  return code;
}

async function writePage({ resume }: Input, options: ThemeOptions, flags: MakeFlags) {
  if (flags.every) throw new Mistake('--every writes files and cannot be used with --stdout');
  const { render } = await readTheme();
  process.stdout.write(render(resume, options));
  await sayAccount(resume, options, flags);
  return 0;
}
