import { resume as resumeKind, type Resume } from '../resume/fields';
import type { Kind } from '../resume/kinds/field-kind';
import type { Omission, Account } from '../resume/account';
import { isRich } from '../resume/rich-text';
import { idOf, placeIn } from './translate';
import { innerOf } from './untranslated';

/**
 * The entries of translations that were taken for others by their place alone, in lists that are not alike: of
 * another length, or with other dates and addresses. Each with the entry that it was taken for.
 */
export function assumedPairs(resume: Resume, account: Account): Omission[] {
  const pairs: Omission[] = [];
  for (const translation of resume.meta.translations.values())
    walk(resumeKind, resume, translation, account, pairs);
  return pairs;
}

function walk(
  kind: Kind<unknown>,
  own: unknown,
  translation: unknown,
  account: Account,
  pairs: Omission[],
): void {
  if (typeof own !== 'object' || own === null || isRich(own)) return;
  if (typeof translation !== 'object' || translation === null || isRich(translation)) return;
  if (own === kind.nothing || translation === kind.nothing) return;
  if (Array.isArray(own) && Array.isArray(translation) && kind.item?.fields)
    pairs.push(...inLists(kind, own, translation, account));
  for (const [, inner, said, other] of innerOf(kind, own, translation))
    walk(inner, said, other, account, pairs);
}

/** What two lists say of each other's entries. */
function inLists(
  kind: Kind<unknown>,
  own: readonly unknown[],
  translation: readonly unknown[],
  account: Account,
): Omission[] {
  const taken = new Map(innerOf(kind, own, translation).map(([at, , , other]) => [other, at]));
  const areAlike = lengthOf(own) === lengthOf(translation);
  const called = new Set(own.flatMap((entry) => names.map((field) => said(entry, field))));
  return translation.flatMap((other, index): Omission[] => {
    const path = account.pathOf(translation, index);
    const at = taken.get(other) as number | undefined;
    if (at === undefined) return [{ path, reason: idOf(other) ? unknownId : standsForNothing }];
    if (idOf(other) !== '' && idOf(other) === idOf(own[at])) return [];
    const doubt = !areAlike ? otherLength : isOther(own[at], other, called) ? otherEntry : '';
    return doubt
      ? [{ path, reason: `taken for ${account.pathOf(own, at)} by its place ${doubt}` }]
      : [];
  });
}

const otherLength = 'in a list of another length; the same x-id in both would be certain';
const otherEntry = 'though they differ; the same x-id in both would be certain';
const standsForNothing = 'translates no entry: none has its place, or that has an x-id';
const unknownId = 'translates no entry: none has its x-id';

/** How many entries a list had, without empty ones at its end. */
const lengthOf = (list: readonly unknown[]): number =>
  list.length && placeIn(list, list.length - 1) + 1;

/** What is the same in every language. */
const certain = ['startDate', 'endDate', 'date', 'releaseDate', 'url', 'email', 'doi'];
/** What may be, and tells entries apart. */
const names = ['name', 'organization', 'institution', 'publisher', 'issuer', 'title', 'language'];

/**
 * Whether a translation says of an entry what is not true of it, or calls it as another one is called.
 * @param called what all entries are called
 */
function isOther(own: unknown, translation: unknown, called: ReadonlySet<string>): boolean {
  const differs = (field: string): boolean => {
    const [one, other] = [said(own, field), said(translation, field)];
    return one !== '' && other !== '' && one !== other;
  };
  return (
    certain.some(differs) ||
    names.some((field) => differs(field) && called.has(said(translation, field)))
  );
}

/** The text of a field; empty where there is none. */
function said(entry: unknown, field: string): string {
  const isRecord = typeof entry === 'object' && entry !== null && Object.hasOwn(entry, field);
  const value = isRecord ? (entry as Record<string, unknown>)[field] : '';
  return typeof value === 'string' ? value : '';
}
