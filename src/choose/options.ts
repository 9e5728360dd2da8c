import { options as kind, type Options } from '../options/options';
import type { Resume } from '../resume/fields';
import type { Account } from '../resume/account';
import type { Master } from '../resume/resume';
import { foundLanguage } from './found-language';
import { tables } from './tables';

/** Merges the options: those passed to `render` override those of the résumé, key by key. */
function completeOptions({ resume, options }: Master, account: Account | null): Options {
  const { meta, 'x-lang': language } = resume.unchosen;
  const { themeOptions } = meta;
  const sources = [options.unchosen, themeOptions];
  const all = [
    options.unchosen,
    variantOf(sources),
    themeOptions,
    inMeta(meta),
    language ? { ...kind.nothing, language } : kind.nothing,
  ];
  const said = all.reduce((chosen, source) => completed(chosen, source, account), kind.nothing);
  if (said.language) return said;
  const found = foundLanguage(resume.unchosen, account);
  return found ? completed({ ...kind.nothing, language: found }, said, account) : said;
}

/** Options that other themes read from `meta`, outside their options. */
function inMeta({ language, sections, sectionLabels: labels }: Resume['meta']): Options {
  const isSilent = !language && sections === kind.nothing.sections && !labels.size;
  return isSilent ? kind.nothing : { ...kind.nothing, language, sections, labels };
}

/** Fills missing options from another source. */
function completed(chosen: Options, source: Options, account: Account | null): Options {
  if (source === kind.nothing) return chosen;
  if (chosen === kind.nothing) return source;
  const result: Record<string, unknown> = { ...source };
  const paths = new Map<string, string>();
  for (const [name, value] of Object.entries(chosen)) {
    const isSaid = value !== kind.nothing[name as keyof Options];
    if (isSaid) result[name] = value;
    if (account) paths.set(name, account.pathOf(isSaid ? chosen : source, name));
  }
  account?.came(result, paths);
  return result as Options;
}

/**
 * The options of the variant that is chosen: `variants: { short: { only: ['rust'] } }`, `variant: 'short'`.
 * An unknown variant may be a typo, so it hides private data.
 */
function variantOf(sources: readonly Options[]): Options {
  const name = sources.map(({ variant }) => variant).find(Boolean);
  if (!name) return kind.nothing;
  const known = sources.map(({ variants }) => variants.get(name)).find(Boolean);
  return known ? { ...kind.nothing, ...known } : { ...kind.nothing, audience: 'public' };
}

/** All options of a page, in the language of the page. */
export function chooseOptions(master: Master, account: Account | null = null): Options {
  const complete = completeOptions(master, account);
  if (!master.hasChoice) return complete;
  const { optionsFor } = require('./chosen') as typeof import('./chosen');
  return optionsFor(complete, null, account, tables);
}
