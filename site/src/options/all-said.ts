import { recordIn } from '../../../command/options/fields';
import { said } from './said';
import type { Option } from './schema';

/** Options that are content rather than settings; "Reset all" keeps them. */
const kept = ['variants'];

/** The options of a résumé without those that "Reset all" removes; variants, notes and unknown options are left. */
export function withoutSaid(
  own: unknown,
  options: readonly Option[],
): Record<string, unknown> | undefined {
  const left = { ...recordIn(own) };
  for (const option of options.filter(({ name }) => !kept.includes(name)))
    for (const [key = ''] of said(own, option).paths) delete left[key];
  return Object.keys(left).length ? left : undefined;
}

/** The number of options that "Reset all" would remove. */
export const countSaid = (own: unknown, options: readonly Option[]): number =>
  options.filter((option) => !kept.includes(option.name) && said(own, option).paths.length).length;
