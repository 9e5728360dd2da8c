import type { Resume } from '../resume/fields';

/**
 * The translation for a language: the exact tag, or one of the same language and script.
 * None if the résumé itself is in that language.
 */
export function translationTag(
  { meta, 'x-lang': lang }: Pick<Resume, 'meta' | 'x-lang'>,
  language: string,
): string | undefined {
  const { translations } = meta;
  if (!language) return undefined;
  const tags = [...translations.keys()];
  const same = tags.find((tag) => inSmall(tag) === inSmall(language));
  const isOwn = [meta.language, lang].some((own) => inSmall(own) === inSmall(language));
  if (same !== undefined || isOwn || !tags.length) return same;
  const { nearestTag } = require('../locale/nearest-tag') as typeof import('../locale/nearest-tag');
  return nearestTag(tags, language);
}

/** A tag that is not plain text is ignored. */
const inSmall = (tag: unknown): string =>
  typeof tag === 'string' ? tag.toLowerCase().replaceAll('_', '-') : '';
