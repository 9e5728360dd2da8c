import { languageOf } from '../locale/found/language-of';
import type { Resume } from '../resume/fields';
import type { Account } from '../resume/account';
import { marked, type Marked } from '../resume/marks';
import { isRich, textFor, type Part } from '../resume/rich-text';
import { translationTag } from './translation-tag';

/** More text than this says nothing new, in characters, nor do more items of a list. */
const [longest, most] = [20_000, 200];

/** Fields of any section that hold sentences, and those whose words are titles. */
const [proseFields, titleFields] = [
  ['summary', 'description', 'highlights', 'reference'],
  ['position', 'fluency', 'roles'],
];
/** Names: a script alone is seen in them. */
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
 * The language of a résumé's own words; empty in doubt. A language into which the author translated the résumé
 * is another than its own.
 * @param isOurs whether there are words of ours in a language
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
  `not stated; the text is taken for ${tag}: "${tag}" here states it, and "en" that it is English`;

/** Texts, up to so many characters. */
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

/** Every item of every section, and what stands within a job or a school. */
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
