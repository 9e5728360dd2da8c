import { resume as resumeKind, type Resume } from '../resume/fields';
import { kindOf, type Kind } from '../resume/kinds/field-kind';
import type { Omission, Account } from '../resume/account';
import { isRich } from '../resume/rich-text';
import { counterpartIn, placeIn } from './translate';
import { translationTag } from './translation-tag';

/** Fields that need no translation: URLs, dates, numbers and names. */
const languageless = new Set([
  ...['$schema', 'meta', 'x-lang', 'url', 'image', 'email', 'phone', 'profiles', 'doi', 'github'],
  ...['date', 'startDate', 'endDate', 'releaseDate', 'expiryDate', 'birthDate', 'postalCode'],
  ...['countryCode', 'name', 'organization', 'institution', 'publisher', 'issuer', 'awarder'],
  ...[
    'entity',
    'score',
    'address',
    'city',
    'text',
    'credentialId',
    'authors',
    'isActive',
    'keywords',
  ],
]);

/**
 * Reports the texts that are missing in a translation and therefore shown in the original language.
 * Empty if there is no such translation.
 */
export function untranslated(resume: Resume, language: string, account: Account): Omission[] {
  const { translations } = resume.meta;
  const tag = translationTag(resume, language);
  if (tag === undefined) return [];
  const reason = `not translated into ${tag}`;
  return missing(resumeKind, resume, translations.get(tag), '', account).map((path) => ({
    path,
    reason,
  }));
}

/** The paths of texts that are missing in a translation. */
function missing(
  kind: Kind<unknown>,
  own: unknown,
  translation: unknown,
  path: string,
  account: Account,
): string[] {
  if (own === kind.nothing || isRich(own)) return [];
  if (typeof own === 'string') return translation ? [] : [path];
  return innerOf(kind, own as object, translation).flatMap(([key, inner, said, other]) =>
    missing(inner, said, other, account.pathOf(own as object, key), account),
  );
}

type Inner = [key: string | number, kind: Kind<unknown>, own: unknown, translation: unknown];

/** The values in a list, map or record, each with its translation. */
export function innerOf(
  { item, fields, rests }: Kind<unknown>,
  own: object,
  translation: unknown,
): Inner[] {
  if (Array.isArray(own) && item) {
    const counterpart = counterpartIn(Array.isArray(translation) ? translation : []);
    return own.map((value, index) => [index, item, value, counterpart(value, placeIn(own, index))]);
  }
  if (own instanceof Map && item) {
    const other = translation instanceof Map ? translation : new Map<string, unknown>();
    return [...(own as Map<string, unknown>)].map(([key, said]) => [
      key,
      item,
      said,
      other.get(key),
    ]);
  }
  const named: [string, Kind<unknown>][] = [
    ...Object.entries(fields ?? {}).map(([name, field]): [string, Kind<unknown>] => [
      name,
      kindOf(field),
    ]),
    ...rests.map((rest): [string, Kind<unknown>] => [rest.name, rest.kind]),
  ];
  return named
    .filter(([name]) => Object.hasOwn(own, name) && !languageless.has(name))
    .map(([name, inner]) => [name, inner, fieldOf(own, name), fieldOf(translation, name)]);
}

const fieldOf = (source: unknown, name: string): unknown =>
  typeof source === 'object' && source !== null && Object.hasOwn(source, name)
    ? (source as Record<string, unknown>)[name]
    : undefined;
