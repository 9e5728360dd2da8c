import { direction } from './direction';
import type { Locale } from './locale';
import { longestTag, wellFormed } from './language-tag';
import { locales } from './locales';
import { en } from './locales/en';

/** Tags whose locale is not found by leaving off their last parts. Names of languages change, too. */
const aliases: Record<string, string> = {
  zh: 'zh-hans',
  cmn: 'zh-hans',
  'zh-tw': 'zh-hant',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  yue: 'zh-hant',
  'yue-hans': 'zh-hans',
  no: 'nb',
  iw: 'he',
  in: 'id',
  mo: 'ro',
  sh: 'sr-latn',
  'sr-me': 'sr-latn',
  'en-001': 'en-gb',
  'en-au': 'en-gb',
  'en-ie': 'en-gb',
  'en-in': 'en-gb',
  'en-nz': 'en-gb',
  'en-za': 'en-gb',
};

/** What was found before; emptied when it has grown, since anything may be asked for. */
const found = new Map<string, Locale>();
const mostFound = 200;

let byTag: ReturnType<typeof locales> | undefined;

/**
 * The locale for a language: the tag's own, or that of the longest beginning that has one, or English.
 * @param asked BCP 47, in any case; `de_DE.UTF-8` will do
 * @returns the locale under the tag that was asked for, when that is well-formed: it is the page's `lang`
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
  const parts = tag.toLowerCase().split('-');
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const locale = beginnings.map(find).find(Boolean) ?? en;
  return locale.tag === tag ? locale : { ...locale, tag, dir: direction(tag) };
}

function find(beginning: string): Locale | undefined {
  const tag = own(aliases, beginning) ?? beginning;
  return own((byTag ??= locales()), tag)?.();
}

const own = <Value>(record: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
