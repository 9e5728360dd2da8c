import { translationTag } from '../../choose/translation-tag';
import type { Resume } from '../../resume/fields';

/**
 * The language that a résumé is written in. The `language` option says which one is shown: it is the résumé's own
 * where nothing else says what that is, and there is no translation into it.
 * @param asked by options, the résumé's own first
 */
export function ownLanguage(resume: Resume, asked: readonly string[]): string {
  const { meta, 'x-lang': own } = resume;
  const { language, translations } = meta;
  const said = [language, own].filter(Boolean);
  return (
    said.find((tag) => !translations.has(tag)) ??
    said[0] ??
    asked.find((tag) => tag && translationTag(resume, tag) === undefined) ??
    'en'
  );
}
