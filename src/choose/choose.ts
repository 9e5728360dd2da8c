import type { Options } from '../options/options';
import type { Account } from '../resume/account';
import type { Master } from '../resume/resume';
import type { Chosen } from './chosen';
import { tables } from './tables';

/**
 * Makes the résumé for one reader: in their language, without what is hidden from them. This is the only place that
 * hides anything. Unchanged parts are shared with the original.
 * @param options of the page, as `chooseOptions` gives them
 */
export function chooseResume(
  master: Master,
  options: Options,
  account: Account | null = null,
): Chosen {
  const resume = master.resume.unchosen;
  const isForAll = !master.hasChoice && options.audience === '' && !resume.meta.translations.size;
  if (isForAll) return summarised({ resume, options });
  const { chosenFor } = require('./chosen') as typeof import('./chosen');
  return summarised(chosenFor(master, options, account, tables));
}

/** The `summary` option replaces the summary of the résumé. */
const summarised = ({ resume, options }: Chosen): Chosen =>
  options.summary
    ? { resume: { ...resume, basics: { ...resume.basics, summary: options.summary } }, options }
    : { resume, options };
