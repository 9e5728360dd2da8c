import { call } from '../call';
import type { ThemeOptions } from '../../index';
import { readTheme } from '../theme';
import { accountLines, everyLine } from './account';
import { colorsOf, say } from './say';

/** Maximum number of lines without --verbose. */
const most = 10;

/** Prints what the page does not show; nothing if it shows everything. */
export async function sayAccount(
  resume: unknown,
  options: ThemeOptions,
  { verbose = false }: { verbose?: boolean },
): Promise<void> {
  const { inspect } = await readTheme();
  const omissions = inspect(resume, options);
  if (!omissions.length) return;
  const { bold } = colorsOf(process.stderr);
  say(bold(`Not shown, or shown differently (run ${call} inspect for details):`));
  const lines = verbose ? everyLine(omissions) : accountLines(omissions, most - 1);
  for (const line of lines) say(`  ${line}`);
}
