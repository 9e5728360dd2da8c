import type { Resume } from '../resume/resume';
import { monthNumber } from '../locale/month-names';
import { isoDate, readDate } from '../text/date';
import { plain } from '../text/html';
import { safeImage, safeUrl } from '../text/url';
import type { Context } from './context';
import { isOngoing } from './dates';
import { profileUrl } from './networks';

type Json = string | readonly Json[] | { readonly [name: string]: Json };

/**
 * The résumé as schema.org sees it: the profile page of a person.
 * @see https://schema.org/ProfilePage
 */
export function composeJsonLd(resume: Resume, canonical: string, context: Context): Json {
  const { lastModified } = resume.meta;
  const modified = readDate(lastModified, monthNumber(context.locale.months));
  return filled({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    inLanguage: context.locale.tag,
    url: canonical,
    dateModified: modified ? isoDate(modified) : '',
    mainEntity: person(resume, context),
  });
}

function person(resume: Resume, { inline }: Context): Json {
  const words = (text: string): string => plain(inline(text));
  const { basics, work, education, skills, languages, certificates, awards } = resume;
  const [name, label, summary] = [basics.name, basics.label, basics.summary].map(words);
  const { address, postalCode, city, region, countryCode } = basics.location;
  return typed('Person', {
    name: name!,
    jobTitle: label!,
    description: summary!,
    image: webImage(basics.image),
    email: basics.email,
    telephone: basics.phone,
    url: link(basics.url),
    address: typed('PostalAddress', {
      streetAddress: address,
      postalCode,
      addressLocality: city,
      addressRegion: region,
      addressCountry: countryCode,
    }),
    sameAs: basics.profiles.map(({ network, username, url }) =>
      link(url || profileUrl(network, username)),
    ),
    worksFor: work
      .filter(({ startDate, endDate }) => isOngoing(startDate, endDate))
      .map((job) => typed('Organization', { name: words(job.name), url: link(job.url) })),
    alumniOf: education.map((item) =>
      typed('EducationalOrganization', { name: words(item.institution), url: link(item.url) }),
    ),
    knowsAbout: skills.flatMap(({ name, keywords }) => [name, ...keywords].map(words)),
    knowsLanguage: languages.map(({ language }) => words(language)),
    hasCredential: certificates.map((item) =>
      typed('EducationalOccupationalCredential', {
        name: words(item.name),
        url: link(item.url),
        recognizedBy: typed('Organization', { name: words(item.issuer) }),
      }),
    ),
    award: awards.map(({ title }) => words(title)),
  });
}

/** A picture's data stands in the page once already. */
const webImage = (typed: string): string => {
  const src = safeImage(typed) ?? '';
  return src.startsWith('data:') ? '' : src;
};

const link = (typed: string): string => safeUrl(typed)?.href ?? '';

/** A thing of schema.org; empty when nothing is known of it. */
function typed(type: string, properties: Record<string, Json>): Json {
  const known = filled(properties) as object;
  return Object.keys(known).length ? { '@type': type, ...known } : '';
}

/** Without what is empty, and without repetitions in lists. */
function filled(properties: Record<string, Json>): Json {
  const known = Object.entries(properties).map(([name, value]): [string, Json] => [
    name,
    Array.isArray(value) ? [...new Set(value as Json[])].filter((item) => item !== '') : value,
  ]);
  return Object.fromEntries(known.filter(([, value]) => value !== '' && !isEmptyList(value)));
}

const isEmptyList = (value: Json): boolean => Array.isArray(value) && value.length === 0;
