import type { Locale } from './locale';
import { longestTag, wellFormed } from './language-tag';
import { locales } from './locales';
import { en } from './locales/en';

/** Cache, cleared when it gets too large. */
const found = new Map<string, Locale>();
const mostFound = 200;

let byTag: ReturnType<typeof locales> | undefined;

/**
 * The locale for a language: the tag's own, or that of the longest beginning that has one, or English.
 * @param asked BCP 47, in any case; `de_DE.UTF-8` will do
 * @returns the locale under the tag that was asked for, when that is well-formed: it is the page's `lang`;
 * a code of three letters for which there is one of two, `deu`, is that one
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
