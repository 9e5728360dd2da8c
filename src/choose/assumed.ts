import { resume as resumeKind, type Resume } from '../resume/fields';
import type { Kind } from '../resume/kinds/field-kind';
import type { Omission, Account } from '../resume/account';
import { isRich } from '../resume/rich-text';
import { idOf, placeIn } from './translate';
import { innerOf } from './untranslated';

/**
 * Reports translated entries that were matched by position only, although the lists differ in length, dates or URLs.
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

/** Compares the entries of a list with those of its translation. */
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
      ? [
          {
            path,
            reason: `matched to ${account.pathOf(own, at)} by position, but ${doubt}; add the same x-id to both`,
          },
        ]
      : [];
  });
}

const otherLength = 'the lists differ in length';
const otherEntry = 'they differ';
const standsForNothing = 'matches no entry: none at its position, or it has an x-id';
const unknownId = 'matches no entry: unknown x-id';

/** The number of entries in a list, without empty ones at the end. */
const lengthOf = (list: readonly unknown[]): number =>
  list.length && placeIn(list, list.length - 1) + 1;

/** Fields that are the same in every language. */
const certain = ['startDate', 'endDate', 'date', 'releaseDate', 'url', 'email', 'doi'];
/** Fields that are often the same in every language, and identify an entry. */
const names = ['name', 'organization', 'institution', 'publisher', 'issuer', 'title', 'language'];

/**
 * Whether a translated entry contradicts its original, or has the name of another entry.
 * @param called the names of all entries
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

/** The text of a field; empty if there is none. */
function said(entry: unknown, field: string): string {
  const isRecord = typeof entry === 'object' && entry !== null && Object.hasOwn(entry, field);
  const value = isRecord ? (entry as Record<string, unknown>)[field] : '';
  return typeof value === 'string' ? value : '';
}
