import { readInput } from '../input/input';
import { chosenOptions, type OptionFlags } from '../options/chosen-options';
import { sayNote } from '../output/say';
import { writeResult } from '../output/write-result';
import { readTheme } from '../theme';

/** Writes the selected résumé as JSON to standard output or a file. */
export async function select(
  named: string | undefined,
  output: string | undefined,
  flags: OptionFlags,
): Promise<number> {
  const { resume, path, notes } = await readInput(named);
  notes.forEach(sayNote);
  const theme = await readTheme();
  const chosen = theme.select(resume, chosenOptions(resume, flags));
  writeResult(`${JSON.stringify(chosen, null, 2)}\n`, output, path);
  return 0;
}
