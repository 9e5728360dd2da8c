import type { Item, Place, Resume } from '../../resume/fields';
import { addressKey } from '../../text/contacts/url';
import type { Contacts } from '../../text/contacts/contacts';
import type { Value } from '../../text/contacts/contact-value';
import { pictureSource } from '../../text/contacts/image';
import type { Context } from '../context';
import { listOf, property, text, thing, type Json } from './json';
import { wordList, words, wordsOfBlocks } from './json-words';
import { isOngoing } from '../dates/dates';
import { hrefOf } from '../links/link';
import { knownPlace, nowhere } from '../places/place';
import { profileOf } from '../masthead/profiles';

/** The person of a résumé as schema.org data. @see https://schema.org/Person */
export function person(resume: Resume, contacts: Contacts, context: Context): Json {
  const { basics, work, education, skills, languages, certificates, awards } = resume;
  return thing(
    'Person',
    property('name', words(basics.name, context)) +
      property('jobTitle', words(basics.label, context)) +
      property('description', wordsOfBlocks(basics.summary, context)) +
      property('image', text(webImage(basics.image, context))) +
      property(
        'email',
        values(contacts.email, ({ value }) => value),
      ) +
      property(
        'telephone',
        values(contacts.phone, ({ value }) => value),
      ) +
      property(
        'url',
        values(contacts.url, ({ href }) => href),
      ) +
      property('address', address(basics.location, context)) +
      property('sameAs', listOf(profileLinks(basics, contacts, context))) +
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

function address(typed: Place, { locale }: Context): Json {
  const place = typed === nowhere ? typed : knownPlace(typed, locale.language);
  return thing(
    'PostalAddress',
    property('streetAddress', text(place.address)) +
      property('postalCode', text(place.postalCode)) +
      property('addressLocality', text(place.city || place.text)) +
      property('addressRegion', text(place.region)) +
      property('addressCountry', text(place.countryCode)),
  );
}

/** One value, or a list of several. */
function values(contacts: readonly Value[], said: (contact: Value) => string): Json {
  const [first] = contacts;
  if (!first) return '';
  return contacts.length > 1
    ? listOf(contacts.map((contact) => text(said(contact))))
    : text(said(first));
}

/** The links of the profiles, each once, without those that are already given as `url`. */
function profileLinks(
  { name, profiles }: Resume['basics'],
  { url }: Contacts,
  context: Context,
): Json[] {
  const seen = new Set(url.map(({ href }) => addressKey(href)));
  return profiles.map((profile) => {
    const href = hrefOf(profileOf(profile, name).url, context);
    const { size } = seen;
    // Only web pages: a profile can also be an e-mail address.
    return href.startsWith('http') && seen.add(addressKey(href)).size > size ? text(href) : '';
  });
}

const employers = (work: Resume['work'], context: Context): Json[] =>
  work
    .filter(({ startDate, endDate }) => isOngoing(startDate, endDate, context))
    .map(({ name, url }) =>
      thing(
        'Organization',
        property('name', words(name, context)) + property('url', link(url, context)),
      ),
    );

const school = ({ institution, url }: Item<'education'>, context: Context): Json =>
  thing(
    'EducationalOrganization',
    property('name', words(institution, context)) + property('url', link(url, context)),
  );

const credential = ({ name, url, issuer }: Item<'certificates'>, context: Context): Json =>
  thing(
    'EducationalOccupationalCredential',
    property('name', words(name, context)) +
      property('url', link(url, context)) +
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

/** The URL of the picture; `data:` URLs are left out, as the page already contains them. */
const webImage = (typed: string, { base }: Context): string => {
  const src = pictureSource(typed, base) ?? '';
  return src.startsWith('data:') ? '' : src;
};

const link = (typed: string, context: Context): Json => text(hrefOf(typed, context));
