import type { Locale } from './locale';
import { en } from './locales/en';

const locales: readonly Locale[] = [en];

/**
 * The locale for a language.
 * @param tag BCP 47, in any case, with `-` or `_`; empty or unknown gives English
 */
export function findLocale(tag: string): Locale {
  const wanted = tag.toLowerCase().replaceAll('_', '-');
  const find = (candidate: string) =>
    locales.find((locale) => locale.tag.toLowerCase() === candidate);
  return find(wanted) ?? find(wanted.split('-')[0]!) ?? en;
}
