import type { Version } from '../options/chosen-options';

/** A value that can be picked, and its words. */
export type Pick = [value: string, label: string];

/**
 * What the pickers of the preview offer beside "as in the file": the variants and the languages of a résumé.
 * @param versions all that there are
 * @param chosen what the command line names, which is offered in any case
 */
export function picksOf(
  versions: readonly Version[],
  chosen: { variant?: string | undefined; language?: string | undefined },
): Record<'variant' | 'language', Pick[]> {
  const valuesOf = (name: 'variant' | 'language') => [
    ...new Set([...versions.map(({ options }) => options[name]), chosen[name]].filter(isNamed)),
  ];
  return {
    variant: valuesOf('variant').map((name) => [name, name]),
    language: valuesOf('language').map((tag) => [tag, languageName(tag)]),
  };
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
