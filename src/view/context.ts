import { findLocale } from '../locale/find-locale';
import type { Labels, Locale } from '../locale/locale';
import type { Options } from '../options/options';
import { textMap } from '../resume/text';
import { markdownReader, type MarkdownReader } from '../text/markdown';

/** What the composing of every part of a page needs to know. */
export interface Context extends MarkdownReader {
  locale: Locale;
  options: Options;
  /** A word of the theme's own: the author's, or else the language's. */
  label: (name: keyof Labels) => string;
}

export function contextOf(options: Options): Context {
  const locale = findLocale(options.language);
  const { labels } = options;
  const label =
    labels === textMap.nothing
      ? (name: keyof Labels) => locale.labels[name]
      : (name: keyof Labels) =>
          (Object.hasOwn(labels, name) && labels[name]) || locale.labels[name];
  return { locale, options, label, ...markdownReader() };
}
