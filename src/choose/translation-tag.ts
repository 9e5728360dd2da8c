import type { Resume } from '../resume/fields';

/** The translation for a language: that very tag, or one of the same language. */
export function translationTag(
  translations: Resume['meta']['translations'],
  language: string,
): string | undefined {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  const tags = [...translations.keys()];
  return (
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    (language ? tags.find((tag) => base(tag) === base(language)) : undefined)
  );
}
