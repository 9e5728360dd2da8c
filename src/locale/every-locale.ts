import type { Locale } from './locale';
import { locales } from './locales';
import { otherLocales } from './other-locales';

/** All languages of the theme. */
export const everyLocale = (): Locale[] =>
  Object.values({ ...locales(), ...otherLocales() }).map((load) => load());
