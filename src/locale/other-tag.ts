import { canonicalTag } from './canonical-tag';
import { direction } from './direction';
import type { Locale } from './locale';
import { otherLocales } from './other-locales';
import { regional } from './regional';
import { scriptOf } from './script-of';
import { worldEnglish } from './tag-tables';

/** Tags whose locale cannot be found by removing their last parts, and tags of renamed languages. */
const aliases: Record<string, string> = {
  zh: 'zh-hans',
  'zh-mo': 'zh-hk',
  'zh-hant-hk': 'zh-hk',
  'zh-hant-mo': 'zh-hk',
  yue: 'zh-hk',
  'yue-hans': 'zh-hans',
  'yue-cn': 'zh-hans',
  no: 'nb',
  cnr: 'sr-me',
  'cnr-cyrl': 'sr',
  'sr-latn-me': 'sr-me',
  'bs-cyrl': 'sr',
};

/** Languages for which the theme has words in a second script. */
const secondScripts: Record<string, string> = { 'zh-Hant': 'zh-hant', 'sr-Latn': 'sr-latn' };

/**
 * The locale for a tag without one of its own: that of its longest prefix with the same script, with the differences of
 * its region; or else English.
 * @param tag well-formed
 * @param ours finds the locale of a tag in lower case in `locales.ts`
 * @see RFC 4647, 3.4: Lookup
 */
export function localeOfTag(tag: string, ours: (key: string) => Locale | undefined): Locale {
  const others = otherLocales();
  const find = (beginning: string): Locale | undefined => {
    const key = own(aliases, beginning) ?? beginning;
    return ours(key) ?? own(others, key)?.();
  };
  const known = canonicalTag(tag);
  const script = scriptOf(known);
  const parts = known.toLowerCase().split('-');
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const found = [...beginnings, own(secondScripts, `${parts[0]}-${script}`) ?? '']
    .map(find)
    .find((locale) => locale && scriptOf(locale.tag) === script);
  const region = regionIn(known);
  const isEnglish = !found || found.tag === 'en';
  const words = isEnglish ? ours(isWorldEnglish(known, region) ? 'en-gb' : 'en')! : found;
  // A code of three letters is not valid if there is one of two.
  const shown = tag.split('-')[0]!.length === 3 && known !== tag ? known : tag;
  if (words.tag === shown) return words;
  return {
    ...(found ? asIn(region, words) : words),
    tag: shown,
    dir: direction(withScript(known, script)),
  };
}

const own = <Value>(record: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const regionIn = (tag: string): string => /-([A-Z]{2}|\d{3})(?=-|$)/.exec(tag)?.[1] ?? '';

const isWorldEnglish = (tag: string, region: string): boolean =>
  tag.startsWith('en-') && region !== '' && worldEnglish.split(' ').includes(region);

/** Names the script of a tag whose region implies it: `pa-PK`. */
const withScript = (tag: string, script: string): string => {
  const [language, region] = tag.split('-');
  return region?.length === 2 && script === 'Arab' ? `${language}-${script}` : tag;
};

/** A locale with the differences of a region. */
function asIn(region: string, locale: Locale): Locale {
  const tag = `${locale.tag.replace(/-[A-Z]{2}$/, '')}-${region}`;
  const differences = region && regional.find(([tags]) => tags.split(' ').includes(tag))?.[1];
  if (!differences) return locale;
  return {
    ...locale,
    months: { ...locale.months, ...differences.months },
    dates: { ...locale.dates, ...differences.dates },
  };
}
