import type { Locale } from './locale';
import { longestTag, wellFormed } from './language-tag';
import { locales } from './locales';
import { en } from './locales/en';

/** Cache, cleared when it gets too large. */
const found = new Map<string, Locale>();
const mostFound = 200;

let byTag: ReturnType<typeof locales> | undefined;

/**
 * The locale for a language: that of the tag, or of its longest prefix that has one, or English.
 * @param asked BCP 47, in upper or lower case; `de_DE.UTF-8` works too
 * @returns the locale with the given tag, if well-formed: it becomes the page's `lang`. A code of three letters is
 * replaced by that of two, if there is one: `deu` becomes `de`
 * @see RFC 4647, 3.4: Lookup
 */
export function findLocale(asked: string): Locale {
  if (asked === '' || asked === 'en') return en;
  const known = found.get(asked);
  if (known) return known;
  const locale = localeOf(asked);
  if (asked.length <= longestTag) {
    if (found.size === mostFound) found.clear();
    found.set(asked, locale);
  }
  return locale;
}

function localeOf(asked: string): Locale {
  const tag = wellFormed(asked);
  if (!tag) return en;
  // Plain English is US English: no regional data is needed.
  if (tag === 'en-US') return { ...en, tag };
  const known = find(tag.toLowerCase());
  if (known) return known;
  return (require('./other-tag') as typeof import('./other-tag')).localeOfTag(tag, find);
}

function find(tag: string): Locale | undefined {
  byTag ??= locales();
  return Object.hasOwn(byTag, tag) ? byTag[tag]!() : undefined;
}
