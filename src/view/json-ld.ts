import type { Resume } from '../resume/resume';
import { monthNumber } from '../locale/month-names';
import { isoDate, readDate } from '../text/date';
import { plain } from '../text/html';
import { isPlain } from '../text/simple-markdown';
import { safeImage, safeUrl } from '../text/url';
import type { Context } from './context';
import { isOngoing } from './dates';
import { profileUrl } from './networks';

/** A value as JSON; empty where there is none. */
type Json = string;

/**
 * The résumé as schema.org sees it, as JSON: the profile page of a person.
 * @see https://schema.org/ProfilePage
 */
export function composeJsonLd(resume: Resume, canonical: string, context: Context): Json {
  const { lastModified } = resume.meta;
  const modified = lastModified ? readDate(lastModified, monthNumber(context.locale.months)) : null;
  return (
    '{"@context":"https://schema.org","@type":"ProfilePage"' +
    property('inLanguage', text(context.locale.tag)) +
    property('url', text(canonical)) +
    property('dateModified', text(modified ? isoDate(modified) : '')) +
    property('mainEntity', person(resume, context)) +
    '}'
  );
}

function person(resume: Resume, context: Context): Json {
  const { basics, work, education, skills, languages, certificates, awards } = resume;
  const words = (typed: string) => text(wordsOf(typed, context));
  const list = (texts: readonly string[]) => listOf(unique(texts, context).map(text));
  return thing(
    'Person',
    property('name', words(basics.name)) +
      property('jobTitle', words(basics.label)) +
      property('description', words(basics.summary)) +
      property('image', text(webImage(basics.image))) +
      property('email', text(basics.email)) +
      property('telephone', text(basics.phone)) +
      property('url', link(basics.url)) +
      property('address', address(basics.location)) +
      property('sameAs', listOf(profileLinks(basics.profiles))) +
      property('worksFor', listOf(employers(work, words))) +
      property(
        'alumniOf',
        listOf(
          education.map(({ institution, url }) =>
            thing(
              'EducationalOrganization',
              property('name', words(institution)) + property('url', link(url)),
            ),
          ),
        ),
      ) +
      property('knowsAbout', list(skills.flatMap(({ name, keywords }) => [name, ...keywords]))) +
      property('knowsLanguage', list(languages.map(({ language }) => language))) +
      property(
        'hasCredential',
        listOf(
          certificates.map(({ name, url, issuer }) =>
            thing(
              'EducationalOccupationalCredential',
              property('name', words(name)) +
                property('url', link(url)) +
                property('recognizedBy', thing('Organization', property('name', words(issuer)))),
            ),
          ),
        ),
      ) +
      property('award', list(awards.map(({ title }) => title))),
  );
}

const address = (place: Resume['basics']['location']): Json =>
  thing(
    'PostalAddress',
    property('streetAddress', text(place.address)) +
      property('postalCode', text(place.postalCode)) +
      property('addressLocality', text(place.city)) +
      property('addressRegion', text(place.region)) +
      property('addressCountry', text(place.countryCode)),
  );

const profileLinks = (profiles: Resume['basics']['profiles']): Json[] => [
  ...new Set(
    profiles.map(({ network, username, url }) => link(url || profileUrl(network, username))),
  ),
];

const employers = (work: Resume['work'], words: (typed: string) => Json): Json[] =>
  work
    .filter(({ startDate, endDate }) => isOngoing(startDate, endDate))
    .map(({ name, url }) =>
      thing('Organization', property('name', words(name)) + property('url', link(url))),
    );

/** A text without its markup. */
const wordsOf = (typed: string, { inline }: Context): string =>
  isPlain(typed) ? typed : plain(inline(typed));

/** Texts without their markup, and without repetitions. */
function unique(texts: readonly string[], context: Context): string[] {
  const words = new Set<string>();
  for (const typed of texts) words.add(wordsOf(typed, context));
  return [...words];
}

/** A picture's data stands in the page once already. */
const webImage = (typed: string): string => {
  const src = typed ? (safeImage(typed) ?? '') : '';
  return src.startsWith('data:') ? '' : src;
};

const link = (typed: string): Json => (typed ? text(safeUrl(typed)?.href ?? '') : '');

const text = (value: string): Json =>
  value && (isPlain(value) ? `"${value}"` : JSON.stringify(value));

const property = (name: string, value: Json): string => value && `,"${name}":${value}`;

/** A thing of schema.org; empty when nothing is known of it. */
const thing = (type: string, properties: string): Json =>
  properties && `{"@type":"${type}"${properties}}`;

/** Without what is empty. */
function listOf(items: readonly Json[]): Json {
  let list = '';
  for (const item of items) if (item) list += list ? `,${item}` : item;
  return list && `[${list}]`;
}
