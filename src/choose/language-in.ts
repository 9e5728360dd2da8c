import { languageOf } from '../locale/found/language-of';
import type { Resume } from '../resume/fields';
import type { Account } from '../resume/account';
import { marked, type Marked } from '../resume/marks';
import { isRich, textFor, type Part } from '../resume/rich-text';
import { translationTag } from './translation-tag';

/** Limits of what is looked at to detect the language: characters, and items per list. */
const [longest, most] = [20_000, 200];

/** Fields with sentences, and fields with titles. */
const [proseFields, titleFields] = [
  ['summary', 'description', 'highlights', 'reference'],
  ['position', 'fluency', 'roles'],
];
/** Fields with names, which only show the script. */
const nameFields = [
  'name',
  'organization',
  'institution',
  'title',
  'keywords',
  'studyType',
  'area',
];

type Fields = Record<string, unknown> & Marked;

/**
 * Detects the language of a résumé from its text; empty if unsure. Languages in `meta.translations` are excluded,
 * since those are translations of the résumé.
 * @param isOurs whether the theme has labels in a language
 */
export function languageIn(
  resume: Resume,
  isOurs: (tag: string) => boolean,
  account: Account | null,
): string {
  const { basics } = resume;
  const [prose, titles, names] = [new Taken(), new Taken(), new Taken()];
  prose.take([basics.summary, basics.highlights]);
  titles.take([basics.label]);
  names.take([basics.name]);
  for (const item of itemsOf(resume)) {
    prose.take(valuesOf(item, proseFields));
    titles.take(valuesOf(item, titleFields));
    names.take(valuesOf(item, nameFields));
  }
  titles.take([...resume.custom.keys()]);
  const country = textOf(basics.location.countryCode).toUpperCase();
  const tag = languageOf({ prose: prose.texts, titles: titles.texts, names: names.texts, country });
  const isFound = tag !== '' && isOurs(tag) && translationTag(resume, tag) === undefined;
  if (isFound) account?.leaveOut('meta.language', reasonOf(tag));
  return isFound ? tag : '';
}

const reasonOf = (tag: string): string =>
  `not set; detected as ${tag}: set "${tag}" to confirm, or "en" for English`;

/** Collects texts up to a limit of characters. */
class Taken {
  readonly texts: string[] = [];
  private room = longest;

  take(values: readonly unknown[]): void {
    for (const value of values) {
      if (this.room <= 0) return;
      if (Array.isArray(value)) this.take(value);
      const text = textOf(value).slice(0, this.room);
      this.room -= text.length;
      if (text) this.texts.push(text);
    }
  }
}

const valuesOf = (item: Fields, names: readonly string[]): unknown[] =>
  names.filter((name) => Object.hasOwn(item, name)).map((name) => item[name]);

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : isRich(value)
      ? textFor(value as Part, { language: '', sees: ({ hidden }) => !hidden })
      : '';

/** All items of all sections, including items nested in jobs and schools. */
function* itemsOf(resume: Resume): Generator<Fields> {
  const sections = [...Object.values(resume), ...resume.custom.values()].filter(Array.isArray);
  for (const item of sections.flatMap((items) => items.slice(0, most)) as unknown[]) {
    if (!isShown(item)) continue;
    yield item;
    const within = Object.values(item).filter(Array.isArray);
    for (const inner of within.flatMap((items) => items.slice(0, most)) as unknown[])
      if (isShown(inner)) yield inner;
  }
}

const isShown = (item: unknown): item is Fields =>
  typeof item === 'object' &&
  item !== null &&
  !isRich(item) &&
  !(Object.hasOwn(item, marked) && (item as Marked)[marked]?.hidden);
