import { readInput } from '../input/input';
import { Mistake } from '../mistake';
import { chosenOptions, type OptionFlags } from '../options/chosen-options';
import { sayNote } from '../output/say';
import { writeResult } from '../output/write-result';
import { readTheme } from '../theme';

export interface TextFlags extends OptionFlags {
  /** In columns; 0 for no limit. */
  width?: string;
}

/**
 * Writes the page as plain text to standard output or a file.
 * @param output a path; standard output if it is missing or `-`
 * @throws {Mistake} for an invalid width
 */
export async function text(
  named: string | undefined,
  output: string | undefined,
  flags: TextFlags,
): Promise<number> {
  const width = columnsIn(flags.width);
  const { resume, path, notes } = await readInput(named);
  notes.forEach(sayNote);
  const { renderText } = await readTheme();
  const options = { ...chosenOptions(resume, flags), ...width };
  writeResult(renderText(resume, options), output, path);
  return 0;
}

/** The `width` option of `renderText`; empty if none was given. */
function columnsIn(typed: string | undefined): { width?: number } {
  if (typed === undefined) return {};
  if (!/^\d{1,6}$/.test(typed))
    throw new Mistake(
      `--width must be a number of columns, such as 80, or 0 for no limit, not ${JSON.stringify(typed)}`,
    );
  return { width: Number(typed) };
}
