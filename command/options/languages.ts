import { fieldIn, isMark, isRecord, type Fields } from './fields';

/** A language tag, as used in meta.translations. */
const tagForm = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/i;

/** A tag as the key of a text: `{ de: "…", en: "…" }`. */
const textTagForm = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** Maximum length of a language tag. */
const longestTag = 35;

/** Tags are compared without case, and `_` equals `-`. */
export const sameTag = (tag: string): string => tag.trim().toLowerCase().replaceAll('_', '-');

/** The languages of a résumé, each once: its main language, its translations, and the languages of its texts. */
export function languagesOf(resume: unknown): string[] {
  const translations = fieldIn(resume, 'meta', 'translations');
  const translated = Object.entries(isRecord(translations) ? translations : {})
    .filter(([tag, value]) => isTag(tag) && isRecord(value))
    .map(([tag]) => tag);
  const all = [statedLanguage(resume), ...translated, ...tagsOfTexts(resume)].filter(isTag);
  const byTag = new Map(all.map((tag) => [sameTag(tag), tag.replaceAll('_', '-')]));
  return [...byTag.values()];
}

/** The language that a résumé sets; empty if none. */
export function statedLanguage(resume: unknown): string {
  const meta = fieldIn(resume, 'meta');
  const said = [
    ...['language', 'lang', 'locale', 'x-lang'].map((name) => fieldIn(meta, name)),
    ...['x-lang', 'language', 'lang', 'locale'].map((name) => fieldIn(resume, name)),
  ];
  return said.find((tag): tag is string => typeof tag === 'string' && isTag(tag)) ?? '';
}

const isTag = (tag: string): boolean => tag.length <= longestTag && tagForm.test(tag);

/** The tags of all texts that are given in several languages. */
function tagsOfTexts(resume: unknown): string[] {
  const tags = new Set<string>();
  // Iterative instead of recursive, and each value once.
  const seen = new Set<unknown>([resume]);
  for (const value of seen) {
    if (isRecord(value) && isTranslated(value)) Object.keys(value).forEach((tag) => tags.add(tag));
    else for (const inner of innerOf(value)) seen.add(inner);
  }
  return [...tags];
}

const innerOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (isMark(key) ? [] : [inner]))
    : [];

function isTranslated(record: Fields): boolean {
  const keys = Object.keys(record).filter((key) => !isMark(key));
  return (
    keys.length > 1 && keys.every((key) => textTagForm.test(key) && typeof record[key] === 'string')
  );
}
