/** The tags of the languages of the theme. */
export const spokenLanguages: readonly string[] = [
  'en',
  ...Object.keys(import.meta.glob('../../../dist/lazy/parts/locale/locales/*.js')).map(
    (path) => /([^/]+)\.js$/.exec(path)![1]!,
  ),
];

function nameIn(tag: string, language: string): string {
  try {
    const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    return names.of(tag) ?? '';
  } catch {
    // Not a valid tag.
    return '';
  }
}

/** The name of a language in English and in itself: `German – Deutsch`. Unknown tags are returned unchanged. */
export function languageName(tag: string): string {
  const [english, own] = [nameIn(tag, 'en'), nameIn(tag, tag)];
  if (!english) return tag;
  return own && own.toLowerCase() !== english.toLowerCase() ? `${english} – ${own}` : english;
}

/** Whether two tags are equal, ignoring case and `_` instead of `-`. */
export const sameTag = (one: string, other: string): boolean =>
  one.trim().toLowerCase().replaceAll('_', '-') === other.toLowerCase().replaceAll('_', '-');
