import { resume as resumeKind, type Item, type Resume } from '../resume/fields';
import { monthNumber } from '../locale/month-names';
import { isoDate, readDate } from '../text/date';
import { scriptText, type Html } from '../text/html';
import { shortened } from '../text/shortened';
import { safeImage } from '../text/image';
import { safeHref } from '../text/url';
import type { Context } from './context';
import { listOf, property, text, thing, type Json } from './json';
import { wordList, words, wordsOfBlocks } from './json-words';
import { isOngoing } from './dates';
import { profileUrl } from './networks';

/** Data of more characters, and more than half of them escapes, is left at what a person is called. */
const longest = 200_000;

/**
 * The résumé as schema.org sees it, as JSON that may stand in a script element: the profile page of a person.
 * @see https://schema.org/ProfilePage
 */
export function composeJsonLd(resume: Resume, canonical: string, context: Context): Html {
  const json = profilePage(resume, canonical, context);
  const data = scriptText(json);
  if (data.markup.length < Math.max(longest, 2 * json.length)) return data;
  const nobody = resumeKind.nothing as Resume;
  const name = shortened(resume.basics.name, longestName);
  return scriptText(
    profilePage({ ...nobody, basics: { ...nobody.basics, name } }, canonical, context),
  );
}

/** A name in the head of a page is no longer. */
const longestName = 300;

function profilePage(resume: Resume, canonical: string, context: Context): Json {
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
  return thing(
    'Person',
    property('name', words(basics.name, context)) +
      property('jobTitle', words(basics.label, context)) +
      property('description', wordsOfBlocks(basics.summary, context)) +
      property('image', text(webImage(basics.image))) +
      property('email', text(basics.email)) +
      property('telephone', text(basics.phone)) +
      property('url', link(basics.url)) +
      property('address', address(basics.location)) +
      property('sameAs', listOf(profileLinks(basics.profiles))) +
      property('worksFor', listOf(employers(work, context))) +
      property('alumniOf', listOf(education.map((item) => school(item, context)))) +
      property('knowsAbout', wordList(knowledge(skills), context)) +
      property(
        'knowsLanguage',
        wordList(
          languages.map(({ language }) => language),
          context,
        ),
      ) +
      property('hasCredential', listOf(certificates.map((item) => credential(item, context)))) +
      property(
        'award',
        wordList(
          awards.map(({ title }) => title),
          context,
        ),
      ),
  );
}

const address = (place: Resume['basics']['location']): Json =>
  thing(
    'PostalAddress',
    property('streetAddress', text(place.address)) +
      property('postalCode', text(place.postalCode)) +
      property('addressLocality', text(place.city || place.text)) +
      property('addressRegion', text(place.region)) +
      property('addressCountry', text(place.countryCode)),
  );

const profileLinks = (profiles: Resume['basics']['profiles']): Json[] => [
  ...new Set(
    profiles.map(({ network, username, url }) => link(url || profileUrl(network, username))),
  ),
];

const employers = (work: Resume['work'], context: Context): Json[] =>
  work
    .filter(({ startDate, endDate }) => isOngoing(startDate, endDate))
    .map(({ name, url }) =>
      thing('Organization', property('name', words(name, context)) + property('url', link(url))),
    );

const school = ({ institution, url }: Item<'education'>, context: Context): Json =>
  thing(
    'EducationalOrganization',
    property('name', words(institution, context)) + property('url', link(url)),
  );

const credential = ({ name, url, issuer }: Item<'certificates'>, context: Context): Json =>
  thing(
    'EducationalOccupationalCredential',
    property('name', words(name, context)) +
      property('url', link(url)) +
      property('recognizedBy', thing('Organization', property('name', words(issuer, context)))),
  );

function knowledge(skills: Resume['skills']): string[] {
  const known: string[] = [];
  for (const { name, keywords } of skills) {
    known.push(name);
    for (const keyword of keywords) known.push(keyword);
  }
  return known;
}

/** A picture's data stands in the page once already. */
const webImage = (typed: string): string => {
  const src = safeImage(typed) ?? '';
  return src.startsWith('data:') ? '' : src;
};

const link = (typed: string): Json => text(safeHref(typed));
