import { isRecord, keysOf, property } from '../resume/kind';
import { counterpartIn } from './counterpart';

/** Deeper than a résumé is; what lies below is left as it is. */
const deepest = 6;

/**
 * The résumé in another of its languages: `meta.translations.<tag>` holds what differs.
 * Lists are merged by `x-id`, or else by index; a text that is missing stays in the first language.
 */
export function translateResume(resume: unknown, language: string): unknown {
  const translations = property(property(resume, 'meta'), 'translations');
  const tag = translationTag(translations, language);
  return tag === undefined ? resume : merged(resume, property(translations, tag), deepest);
}

/** The translation for a language: that very tag, or one of the same language. */
export function translationTag(translations: unknown, language: string): string | undefined {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  const tags = keysOf(translations);
  return (
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    (language ? tags.find((tag) => base(tag) === base(language)) : undefined)
  );
}

function merged(value: unknown, translation: unknown, depth: number): unknown {
  if (translation === undefined || translation === null || translation === '' || depth === 0)
    return value;
  if (Array.isArray(value) && Array.isArray(translation))
    return mergedList(value, translation, depth);
  if (isRecord(value) && isRecord(translation)) {
    const keys = [...new Set([...keysOf(value), ...keysOf(translation)])];
    return Object.fromEntries(
      keys.map((key) => [key, merged(property(value, key), property(translation, key), depth - 1)]),
    );
  }
  return translation;
}

function mergedList(
  list: readonly unknown[],
  translation: readonly unknown[],
  depth: number,
): unknown[] {
  const counterpart = counterpartIn(translation);
  return list.map((item, index) => merged(item, counterpart(item, index), depth - 1));
}
