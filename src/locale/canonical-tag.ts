import { wellFormed } from './language-tag';
import { languageCodes } from './tag-tables';
import { valueIn } from './value-in';

/**
 * A tag with the BCP 47 code of its language: `deu-AT` and `ger-AT` become `de-AT`, `zh-yue` becomes `yue`.
 * @param tag in upper or lower case; returned as it is if not well-formed
 * @see RFC 5646, 4.5: Canonicalization of Language Tags
 */
export function canonicalTag(tag: string): string {
  const [first = '', ...others] = (wellFormed(tag) || tag).split('-');
  const isExtended = /^[a-z]{3}$/.test(others[0] ?? '') && others[0] !== 'min';
  const [language = '', ...parts] = isExtended ? others : [first, ...others];
  const known = valueIn(languageCodes, language);
  return wellFormed([known || language, ...parts].join('-')) || tag;
}
