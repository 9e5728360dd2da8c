import type { ThemeOptions } from '../../index';
import { Mistake } from '../mistake';
import { fieldIn } from './fields';
import { languagesOf, sameTag, statedLanguage } from './languages';
import { variantNames } from './variants';
import { versionName } from './version-name';

/** A version of the résumé: a variant in a language. */
export interface Version {
  /** The part of its file names: `backend.de`; empty for the default version. */
  name: string;
  options: ThemeOptions;
}

const most = 200;

/**
 * Every variant in every language of the résumé; the default version comes first.
 * @param options of all versions; a variant or language set here is the only one
 * @throws {Mistake} if there are too many
 */
export function everyVersion(resume: unknown, options: ThemeOptions): Version[] {
  const own = fieldIn(resume, 'meta', 'themeOptions');
  const asked = textIn(own, 'variant');
  const variants = options.variant
    ? []
    : variantNames(resume, options).filter((name) => name !== asked);
  const tags = options.language ? [] : languagesOf(resume);
  const choices = ['', ...variants].flatMap((variant) => {
    const chosen = variant || options.variant || asked;
    const sources = [...(chosen ? [fieldIn(own, 'variants', chosen)] : []), own];
    const said = sources.map((source) => textIn(source, 'language')).find(Boolean);
    const shownIn = sameTag(said ?? statedLanguage(resume));
    return ['', ...tags.filter((tag) => sameTag(tag) !== shownIn)].map(
      (tag) => [variant, tag] as const,
    );
  });
  if (choices.length > most) {
    throw new Mistake(
      `--every would write ${choices.length} versions, more than the limit of ${most}; use --variant or --language`,
    );
  }
  const taken = new Set<string>();
  return choices.map(([variant, language]) => ({
    name: variant || language ? versionName(variant, language, taken) : '',
    options: { ...options, ...(variant && { variant }), ...(language && { language }) },
  }));
}

/** The text of an option; empty for `auto`. */
function textIn(source: unknown, name: string): string {
  const value = fieldIn(source, name);
  return typeof value === 'string' && !/^\s*auto/i.test(value) ? value.trim() : '';
}
