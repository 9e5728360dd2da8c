import type { Omission } from '../../../dist/index';
import { withTheme } from '../theme/theme';
import type { Said } from './said';
import { shortened } from './shown-text';

/** The messages of `inspect` about options. */
export type Remarks = readonly Omission[];

const above = 'meta.themeOptions.';

/** Maximum number of messages about one option. */
const mostOfOne = 3;

/** Maximum length of a message. */
const longestReason = 200;

/** Maximum number of messages that are searched. */
const mostOfAll = 2000;

/** The messages of the theme about a résumé's options. */
export const remarksOn = async (resume: unknown): Promise<Remarks> =>
  (await withTheme(({ inspect }) => inspect(resume)))
    .slice(0, mostOfAll)
    // Corrected colours are shown beside each colour.
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
