import type { ThemeOptions } from '../../index';
import type { Version } from '../options/chosen-options';

/** A value that can be picked, and its words. */
export type Pick = [value: string, label: string];

/** Every version of a résumé with these options; a variant or a language that they name is the only one. */
export type VersionsOf = (options: ThemeOptions) => Version[];

/** Which does not have to exist: it only stands for a single one. */
const any = { variant: 'any', language: 'en' };

/**
 * What the pickers of the preview offer beside "as in the file": the variants and the languages of a résumé.
 * @param chosen what is chosen now, which is offered in any case
 */
export function picksOf(
  versionsOf: VersionsOf,
  chosen: { variant?: string; language?: string },
): Record<'variant' | 'language', Pick[]> {
  const valuesOf = (name: 'variant' | 'language', others: ThemeOptions) => {
    const values = versionsIn(versionsOf, others).map(({ options }) => options[name]);
    return [...new Set([...values, chosen[name]].filter(isNamed))];
  };
  // One language is enough to know the variants, and one variant to know the languages.
  const variants = valuesOf('variant', { language: any.language });
  const languages = valuesOf('language', { variant: chosen.variant || any.variant });
  return {
    variant: variants.map((name) => [name, name]),
    language: languages.map((tag) => [tag, languageName(tag)]),
  };
}

/** There may be more than anybody wants: none are offered then. */
function versionsIn(versionsOf: VersionsOf, options: ThemeOptions): Version[] {
  try {
    return versionsOf(options);
  } catch {
    return [];
  }
}

const isNamed = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** `German (de)`; what is no language tag is its own name. */
function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
    return name ? `${name} (${tag})` : tag;
  } catch {
    return tag;
  }
}
