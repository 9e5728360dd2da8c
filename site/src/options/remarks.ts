import type { Omission } from '../../../dist/index';
import { withTheme } from '../theme/theme';
import type { Said } from './said';
import { shortened } from './shown-text';

/** The messages of `inspect` about options. */
export type Remarks = readonly Omission[];

const above = 'meta.themeOptions.';

/** More than these nobody reads in one place. */
const mostOfOne = 3;

/** So much of a reason is shown. */
const longestReason = 200;

/** How many omissions are looked through. */
const mostOfAll = 2000;

/** What the theme says of a résumé's options. */
export const remarksOn = async (resume: unknown): Promise<Remarks> =>
  (await withTheme(({ inspect }) => inspect(resume)))
    .slice(0, mostOfAll)
    // What was corrected stands beside each colour.
    .filter(({ path, reason }) => path.startsWith(above) && !reason.startsWith('corrected to'))
    .map(({ path, reason }) => ({ path: path.slice(above.length), reason }));

/** The messages about one option as one text; empty if there are none. */
export function remarkOf(remarks: Remarks, { paths }: Said): string {
  const names = paths.map((path) => path.join('.'));
  const isWithin = (path: string, name: string) =>
    path === name || (path.startsWith(name) && /[.[]/.test(path.charAt(name.length)));
  const own = remarks.filter(({ path }) => names.some((name) => isWithin(path, name)));
  const texts = own
    .slice(0, mostOfOne)
    .map(({ path, reason }) => `${shortened(path)}: ${shortened(reason, longestReason)}`);
  return [...texts, ...(own.length > mostOfOne ? [`and ${own.length - mostOfOne} more`] : [])].join(
    '\n',
  );
}
