import { everyLocale as allLocales } from '../../src/locale/every-locale';
import type { Locale } from '../../src/locale/locale';

/** All locales with their tags, for `test.each`. */
export const everyLocale = allLocales()
  .map((locale): [tag: string, locale: Locale] => [locale.tag, locale])
  .sort(([a], [b]) => (a < b ? -1 : 1));
