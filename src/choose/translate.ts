import type { Resume } from '../resume/fields';
import { kindOf, type Kind } from '../resume/kinds/field-kind';
import { places, type Placed } from '../resume/other-shapes/entries';
import { bothMarks, marked, type Marked } from '../resume/marks';
import type { Account } from '../resume/account';
import { translationTag } from './translation-tag';

type Fields = Record<string, unknown> & Marked;

/**
 * Merges `meta.translations.<tag>` into the résumé. List items are matched by `x-id`, or by index. Missing texts stay in
 * the original language.
 */
export function translate(
  resume: Resume,
  language: string,
  account: Account | null,
  kind: Kind<unknown>,
): Resume {
  const { translations } = resume.meta;
  const tag = translations.size ? translationTag(resume, language) : undefined;
  if (tag === undefined) return resume;
  return merged(kind, resume, translations.get(tag), account) as Resume;
}

function merged(
  kind: Kind<unknown>,
  own: unknown,
  translation: unknown,
  account: Account | null,
): unknown {
  if (translation === kind.nothing || translation === undefined) return own;
  if (own === kind.nothing) return translation;
  if (Array.isArray(own) && Array.isArray(translation))
    return mergedList(kind, own, translation, account);
  if (own instanceof Map && translation instanceof Map)
    return mergedMap(kind, own, translation, account);
  return kind.fields
    ? mergedRecord(kind, own as Fields, translation as Fields, account)
    : translation;
}

function mergedRecord(
  kind: Kind<unknown>,
  own: Fields,
  translation: Fields,
  account: Account | null,
): object {
  const both: Fields = { ...own };
  const merge = (name: string, inner: Kind<unknown>) => {
    if (Object.hasOwn(translation, name))
      both[name] = merged(inner, own[name] ?? inner.nothing, translation[name], account);
  };
  for (const [name, field] of Object.entries(kind.fields!)) merge(name, kindOf(field));
  for (const { name, kind: inner } of kind.rests) merge(name, inner);
  const marks = bothMarks(marksOf(own), marksOf(translation));
  if (marks) both[marked] = marks;
  account?.same(both, own);
  return both;
}

const marksOf = (record: Marked) => (Object.hasOwn(record, marked) ? record[marked] : undefined);

function mergedMap(
  kind: Kind<unknown>,
  own: ReadonlyMap<string, unknown>,
  translation: ReadonlyMap<string, unknown>,
  account: Account | null,
): Map<string, unknown> {
  const both = new Map(own);
  const { item } = kind;
  for (const [key, value] of translation) {
    both.set(key, item && both.has(key) ? merged(item, both.get(key), value, account) : value);
  }
  account?.same(both, own);
  return both;
}

function mergedList(
  { item }: Kind<unknown>,
  own: readonly unknown[],
  translation: readonly unknown[],
  account: Account | null,
): unknown[] {
  const counterpart = counterpartIn(translation);
  const both = own.map((value, index) => {
    const other = counterpart(value, placeIn(own, index));
    return other === undefined || !item ? value : merged(item, value, other, account);
  });
  account?.same(both, own);
  return both;
}

/** The index of an item in the author's list. */
export const placeIn = (list: readonly unknown[] & Placed, index: number): number =>
  Object.hasOwn(list, places) ? list[places]![index]! : index;

/**
 * Finds the matching item in another list: the one with the same `x-id`, or without an id the one at the same index.
 * If several share an id, the last one is used, and only for the first item that asks.
 */
export function counterpartIn(
  list: readonly unknown[] & Placed,
): (item: unknown, place: number) => unknown {
  const byId = new Map<string, unknown>();
  const byPlace = new Map<number, unknown>();
  list.forEach((item, index) => {
    const id = idOf(item);
    if (id) byId.set(id, item);
    byPlace.set(placeIn(list, index), item);
  });
  return (item, place) => {
    const id = idOf(item);
    if (!id) return byPlace.get(place);
    const found = byId.get(id);
    byId.delete(id);
    return found;
  };
}

/** The `x-id` of an item, or an empty string. */
export const idOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && Object.hasOwn(item, marked)
    ? ((item as Marked)[marked]?.id ?? '')
    : '';
