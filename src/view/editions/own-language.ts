import { translationTag } from '../../choose/translation-tag';
import type { Resume } from '../../resume/fields';

/**
 * The language that a résumé is written in. The `language` option only says which language is shown. It is taken for
 * the résumé's own if nothing else says which that is, and if there is no translation into it.
 * @param asked values of the `language` option, that of the résumé first
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
