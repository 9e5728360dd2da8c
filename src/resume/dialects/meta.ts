import { wellFormed } from '../../locale/language-tag';
import { isRecord, keysOf, property, set } from '../shape';
import { isText } from './contacts';
import type { Dialect } from './dialect';
import { at, forTools, pathOf, type Fields, type Mapping } from './mapping';
import type { SectionReader } from './section';

/** Where editors keep a page's language. */
const languages = ['metadata.page.locale', 'metadata.locale', 'metadata.language'];

/** Whether a key at the top states the language of the whole: `language: "de"`, where a list would be a section. */
export const statesLanguage = (key: string, value: unknown): boolean =>
  ['language', 'lang', 'locale'].includes(key) && isText(value) && wellFormed(value) !== '';

/** Whether a key at the top holds the page's options, which belong into `meta`. */
export const holdsOptions = (key: string, value: unknown): boolean =>
  /^theme[-_ ]?options$/i.test(key) && isRecord(value);

/** What `meta` is made of. */
interface Given {
  dialect: Dialect;
  mapping: Mapping;
  sections: SectionReader;
  base: string;
}

/** The author's own `meta`, with the titles of his sections and the language of his page; undefined for none. */
export function metaOf(source: Fields, { dialect, mapping, sections, base }: Given): unknown {
  const own = property(source, 'meta');
  const misplaced = keysOf(source).filter((key) => holdsOptions(key, source[key]));
  const leaveOut = (key: string, instead: string) =>
    mapping.leaveOut(pathOf(base, key), `${instead} is used instead`, source[key]);
  if (own !== undefined && !isRecord(own)) {
    for (const key of misplaced) leaveOut(key, 'meta');
    return own;
  }
  const { top } = dialect.technical;
  const meta: Fields = {};
  for (const key of keysOf(own)) {
    const path = `meta.${key}`;
    if (top.includes(path)) mapping.leaveOut(pathOf(base, path), forTools, property(own, key));
    else set(meta, key, property(own, key));
  }
  for (const key of misplaced) {
    if (meta['themeOptions'] !== undefined) leaveOut(key, 'meta.themeOptions');
    else {
      meta['themeOptions'] = source[key];
      mapping.came('meta.themeOptions', pathOf(base, key));
    }
  }
  const titles = [...sections.titles].filter(([name]) => sections.lists.has(name));
  if (titles.length) meta['sectionLabels'] ??= Object.fromEntries(titles);
  const language = languages.map((path) => at(source, path)).find(isText);
  if (language !== undefined && top.includes('metadata')) meta['language'] ??= language;
  return own === undefined && !Object.keys(meta).length ? undefined : meta;
}
