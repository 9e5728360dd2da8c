import { canonicalTag } from './canonical-tag';
import { likelyScripts } from './tag-tables';
import { valueIn } from './value-in';

/** Scripts that are variants or parts of another one, as ISO 15924 codes. */
const kinds: Readonly<Record<string, string>> = {
  Aran: 'Arab',
  Hanb: 'Hant',
  Hang: 'Kore',
  Hira: 'Jpan',
  Hrkt: 'Jpan',
  Kana: 'Jpan',
  Latf: 'Latn',
  Latg: 'Latn',
};

/**
 * The script of a language, as an ISO 15924 code: the one in the tag, or the likely one.
 * @param tag BCP 47
 * @returns `Latn` for languages that CLDR does not know
 * @see Unicode Technical Standard 35, Likely Subtags
 * @example scriptOf('zh-TW') // 'Hant'
 */
export function scriptOf(tag: string): string {
  const [language = '', ...parts] = canonicalTag(tag).split('-');
  const single = parts.findIndex(({ length }) => length === 1);
  const own = single < 0 ? parts : parts.slice(0, single);
  const script = own.find((part) => /^[A-Z][a-z]{3}$/.test(part));
  if (script) return Object.hasOwn(kinds, script) ? kinds[script]! : script;
  const region = own.find((part) => /^[A-Z]{2}$/.test(part));
  return (
    (region && valueIn(likelyScripts, `${language}-${region}`)) ||
    valueIn(likelyScripts, language) ||
    'Latn'
  );
}
