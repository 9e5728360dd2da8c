import type { ThemeOptions } from '../../index';
import type { Version } from '../options/chosen-options';

/** A value to choose and its label. */
export type Pick = [value: string, label: string];

/** Lists the versions of a résumé with these options; a variant or language set there is the only one. */
export type VersionsOf = (options: ThemeOptions) => Version[];

/** Placeholders that reduce the list to one variant or language; the variant need not exist. */
const any = { variant: 'any', language: 'en' };

/**
 * The choices in the preview besides "as in the file": the variants and languages of a résumé.
 * @param chosen the current choice, which is always offered
 */
export function picksOf(
  versionsOf: VersionsOf,
  chosen: { variant?: string; language?: string },
): Record<'variant' | 'language', Pick[]> {
  const valuesOf = (name: 'variant' | 'language', others: ThemeOptions) => {
    const values = versionsIn(versionsOf, others).map(({ options }) => options[name]);
    return [...new Set([...values, chosen[name]].filter(isNamed))];
  };
  // One language is enough to list the variants, and one variant to list the languages.
  const variants = valuesOf('variant', { language: any.language });
  const languages = valuesOf('language', { variant: chosen.variant || any.variant });
  return {
    variant: variants.map((name) => [name, name]),
    language: languages.map((tag) => [tag, languageName(tag)]),
  };
}

/** If there are too many versions, none are offered. */
function versionsIn(versionsOf: VersionsOf, options: ThemeOptions): Version[] {
  try {
    return versionsOf(options);
  } catch {
    return [];
  }
}

const isNamed = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** `German (de)`; an invalid tag is shown as it is. */
function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
    return name ? `${name} (${tag})` : tag;
  } catch {
    return tag;
  }
}
