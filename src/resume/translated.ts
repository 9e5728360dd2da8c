import { property } from './kind';

const languageTag = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** `{ de: "…", en: "…" }`: one text in several languages. */
export const isTranslated = (value: object, keys: readonly string[]): boolean =>
  keys.length > 1 &&
  keys.every((key) => languageTag.test(key) && typeof property(value, key) === 'string');

/** The wanted language, or its relatives, or English, or else the first. */
export const chosen = (keys: readonly string[], language: string): string => {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0]!;
  const wanted = [
    (key: string) => key.toLowerCase() === language.toLowerCase(),
    (key: string) => base(key) === base(language),
    (key: string) => base(key) === 'en',
  ];
  return wanted.map((is) => keys.find(is)).find(Boolean) ?? keys[0]!;
};
