import type { Resume } from '../resume/fields';

/** The translation for a language: that very tag, or one of the same language in the same script. */
export function translationTag(
  translations: Resume['meta']['translations'],
  language: string,
): string | undefined {
  const tags = [...translations.keys()];
  const same = tags.find((tag) => tag.toLowerCase() === language.toLowerCase());
  if (same !== undefined || !language || !tags.length) return same;
  const { nearestTag } = require('../locale/nearest-tag') as typeof import('../locale/nearest-tag');
  return nearestTag(tags, language);
}
