import type { Locale } from '../../src/locale/locale';
import { locales } from '../../src/locale/locales';

/** Each locale with its tag, for `test.each`. */
export const everyLocale = Object.values(locales())
  .map((load) => load())
  .map((locale): [tag: string, locale: Locale] => [locale.tag, locale])
  .sort(([a], [b]) => (a < b ? -1 : 1));
