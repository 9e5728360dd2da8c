import type { Place, Resume } from '../../resume/fields';
import { element, type Text } from '../../text/html/html';
import { kept } from '../../text/numbers/together';
import { textContent } from '../../text/html/text-content';
import { truncated } from '../../text/truncate';
import type { Contacts } from '../../text/contacts/contacts';
import { pictureSource } from '../../text/contacts/image';
import type { Labels } from '../../locale/locale';
import { withHost } from './bare-host';
import { columnsOf, isCrowded } from './columns';
import type { Context } from '../context';
import { dateWords } from '../dates/dates';
import { highlights } from '../texts/highlights';
import { separated } from '../texts/list';
import { unlinked } from '../links/link';
import { followed, longOthers, ownContacts } from './own-contacts';
import { placeIn } from '../places/place';
import { composeProfile } from './profiles';
import { moreText } from '../room';
import { saidOnce, type Line } from './contacts-once';
import type { Contact, Masthead } from '../view';
import type { Link } from '../shapes';

/** Maximum length of the photo's alternative text. */
const longestAlt = 300;
export function composeMasthead(
  basics: Resume['basics'],
  values: Contacts,
  context: Context,
): Masthead {
  const { name, label, image, summary } = basics;
  const { inline, blocks } = context;
  const contacts = composeContacts(basics, values, context);
  const crowded = isCrowded(name, contacts);
  return {
    name: inWords(kept(inline(name))),
    label: kept(inline(label)),
    image: composeImage(image, name, context),
    contacts: columnsOf(contacts, crowded, context),
    crowded,
    summary: blocks(summary),
    highlights: highlights(basics.highlights, 'basics', context),
    others: longOthers({ others: basics.others }, context),
  };
}

/** Scripts without spaces between words: Thai, Lao, Burmese, Khmer. */
const byDictionary = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;

/** Wraps each word of a name in a span, so that browsers do not break it where it fits on a line. */
function inWords(name: Text): Text {
  if (typeof name !== 'string' || !name.includes(' ') || !byDictionary.test(name)) return name;
  return separated(
    name.split(' ').map((word) => element('span', [word])),
    ' ',
  );
}

function composeImage(image: string, name: string, context: Context): Masthead['image'] {
  const { label, inline, base } = context;
  const src = pictureSource(image, base);
  return src
    ? {
        src,
        alt: label('photo')
          .replace('{name}', () => truncated(textContent(inline(name)), longestAlt))
          .trim(),
      }
    : null;
}

/** A contact with its label and its value isolated, if needed. @see Isolator */
function apart(contact: Contact, { named, isolate }: Context): Contact {
  const [label, text] = [named(contact.label), isolate(contact.value.text)];
  const isPlain = label === contact.label && text === contact.value.text;
  return isPlain ? contact : { ...contact, label, value: { ...contact.value, text } };
}

/** Fields outside the schema that some countries expect. */
const personal = ['pronouns', 'nationality', 'workPermit'] as const;

/** The label of the address; a custom label is also used if only the city is shown. */
function placeLabel({ address, postalCode }: Place, { options }: Context): 'location' | 'place' {
  const isOwn = options.labels.has('location') && !options.labels.has('place');
  return address || postalCode || isOwn ? 'location' : 'place';
}

/** The contacts in the order in which people look for them. */
function composeContacts(basics: Resume['basics'], values: Contacts, context: Context): Contact[] {
  const { image, location, birthDate, profiles, name } = basics;
  const { isolate } = context;
  const lines: Line[] = [];
  const add = (label: keyof Labels, value: Link, property = '', me = false): void => {
    lines.push({
      contact: { label: context.label(label), value, property, me },
      isOwn: false,
    });
  };
  for (const value of values.url) add('url', followed(value, context), 'u-url', true);
  for (const value of values.email) add('email', followed(value, context), 'u-email');
  for (const value of values.phone) add('phone', followed(value, context), 'p-tel');
  const place = placeIn(location, context, isolate);
  if (place) add(placeLabel(location, context), unlinked(place), 'p-adr');
  if (birthDate) add('birthDate', unlinked(dateWords(birthDate, context, 'day')));
  for (const field of personal) if (basics[field]) add(field, unlinked(basics[field]));
  lines.push(...ownContacts(basics, context), ...ownContacts(location, context));
  const { shown, more } = context.room.take(profiles, 'basics.profiles');
  for (const profile of shown) {
    const contact = composeProfile(profile, name, context);
    lines.push({ contact, isOwn: profile.network !== '' }, ...ownContacts(profile, context));
  }
  if (more > 0) add('profile', unlinked(moreText(more, context)));
  // Words in the image field are shown; an unusable path is not.
  if (image && pictureSource(image, context.base) === null) add('image', unlinked(image));
  return saidOnce(lines).map((contact) => apart(withHost(contact), context));
}
