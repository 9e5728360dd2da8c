import { wellFormed } from './language-tag';
import { languageCodes } from './tag-tables';
import { valueIn } from './value-in';

/**
 * A tag under the code that BCP 47 has for its language: `deu-AT` and `ger-AT` are `de-AT`, `zh-yue` is `yue`.
 * @param tag in any case; one that is not well-formed stays
 * @see RFC 5646, 4.5: Canonicalization of Language Tags
 */
export function canonicalTag(tag: string): string {
  const [first = '', ...others] = (wellFormed(tag) || tag).split('-');
  const isExtended = /^[a-z]{3}$/.test(others[0] ?? '') && others[0] !== 'min';
  const [language = '', ...parts] = isExtended ? others : [first, ...others];
  const known = valueIn(languageCodes, language);
  return wellFormed([known || language, ...parts].join('-')) || tag;
}
