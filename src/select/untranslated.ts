import { holdsSomething, isPrivate, isRecord, keysOf, property, type Unread } from '../resume/kind';
import { counterpartIn } from './counterpart';
import { marks } from './marks';
import { translationTag } from './translate';

/** Fields that are the same in every language: addresses, dates, numbers, names of people, networks and things. */
const languageless = new Set([
  ...[
    '$schema',
    'meta',
    'url',
    'website',
    'image',
    'picture',
    'email',
    'phone',
    'profiles',
    'doi',
    'github',
  ],
  ...[
    'date',
    'startDate',
    'endDate',
    'releaseDate',
    'expiryDate',
    'birthDate',
    'postalCode',
    'countryCode',
  ],
  ...[
    'name',
    'company',
    'organization',
    'institution',
    'publisher',
    'issuer',
    'awarder',
    'entity',
    'score',
    'gpa',
  ],
  ...['address', 'city', 'credentialId', 'authors', 'isActive', 'keywords'],
  ...marks,
]);

/** Deeper than a résumé is. */
const deepest = 6;

/**
 * The texts of a résumé that its translation into a language does not have, and that stay in the first language.
 * Empty when there is no such translation at all.
 */
export function untranslated(resume: unknown, language: string): Unread[] {
  const translations = property(property(resume, 'meta'), 'translations');
  const tag = translationTag(translations, language);
  return tag === undefined ? [] : missing(resume, property(translations, tag), '', tag, deepest);
}

function missing(
  value: unknown,
  translation: unknown,
  path: string,
  tag: string,
  depth: number,
): Unread[] {
  if (depth === 0) return [];
  if (typeof value === 'string') {
    const isMissing = value.trim() !== '' && !holdsSomething(translation);
    return isMissing ? [{ path, reason: `not translated into ${tag}` }] : [];
  }
  if (Array.isArray(value)) {
    const counterpart = counterpartIn(Array.isArray(translation) ? translation : []);
    return value.flatMap((item, index) =>
      missing(item, counterpart(item, index), `${path}[${index}]`, tag, depth - 1),
    );
  }
  if (!isRecord(value)) return [];
  return keysOf(value)
    .filter((key) => !languageless.has(key) && !isPrivate(key))
    .flatMap((key) =>
      missing(
        property(value, key),
        property(translation, key),
        path ? `${path}.${key}` : key,
        tag,
        depth - 1,
      ),
    );
}
