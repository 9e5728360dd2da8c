import { resume as resumeKind, type Resume } from '../../resume/fields';
import { monthNumber } from '../../locale/month-names';
import { readDate } from '../../text/dates/date';
import { scriptText, type Html } from '../../text/html/html';
import { truncated } from '../../text/truncate';
import { contactsOf, type Contacts } from '../../text/contacts/contacts';
import type { Context } from '../context';
import { property, text, type Json } from './json';
import { person } from './person';
import { datetimeOf } from '../dates/shown-date';

/** Maximum length if more than half of it is escapes; longer data is reduced to the person's name. */
const longest = 200_000;

/** The address of the page, and the contacts of its person. */
interface Addresses {
  canonical: string;
  contacts: Contacts;
}

/**
 * The résumé as schema.org data: the profile page of a person, as JSON that is safe inside a script element.
 * @see https://schema.org/ProfilePage
 */
export function composeJsonLd(resume: Resume, addresses: Addresses, context: Context): Html {
  const json = profilePage(resume, addresses, context);
  const data = scriptText(json);
  if (data.markup.length < Math.max(longest, 2 * json.length)) return data;
  const nobody = resumeKind.nothing as Resume;
  const name = truncated(resume.basics.name, longestName);
  const { canonical } = addresses;
  return scriptText(
    profilePage(
      { ...nobody, basics: { ...nobody.basics, name } },
      { canonical, contacts: contactsOf(nobody.basics) },
      context,
    ),
  );
}

/** Maximum length of the name where it is all that is left. */
const longestName = 300;

function profilePage(resume: Resume, { canonical, contacts }: Addresses, context: Context): Json {
  const { lastModified } = resume.meta;
  const modified = lastModified ? readDate(lastModified, monthNumber(context.locale.months)) : null;
  return (
    '{"@context":"https://schema.org","@type":"ProfilePage"' +
    property('inLanguage', text(context.locale.tag)) +
    property('url', text(canonical)) +
    property('dateModified', text(modified ? datetimeOf(modified, context.locale) : '')) +
    property('mainEntity', person(resume, contacts, context)) +
    '}'
  );
}
