import type { Resume } from '../resume/fields';
import { plain } from '../text/words';
import { shortened } from '../text/shortened';
import { valuesIn, type ContactName } from '../text/contacts';
import { pictureSource } from '../text/image';
import { widthInTwoLines, widthOf } from '../text/width';
import type { Labels } from '../locale/locale';
import type { Context } from './context';
import { dateWords } from './dates';
import { highlights } from './entry';
import { unlinked } from './link';
import { followed, longOthers, ownContacts } from './own-contacts';
import { placeText } from './place';
import { composeProfile } from './profiles';
import { moreText } from './room';
import { saidOnce, type Line } from './contacts-once';
import type { Contact, Link, Masthead } from './view';

/** What fits beside a name: so many lines, and with the name so many letters of their size, less beside a photo. */
const beside = { lines: 5, letters: 100, lettersWithPhoto: 78 };
/** What a screen reader should have to say of a photo, in characters. */
const longestAlt = 300;
/** The name is set so much larger and bolder. */
const nameScale = 3;

export function composeMasthead(basics: Resume['basics'], context: Context): Masthead {
  const { name, label, image, summary } = basics;
  const { inline, blocks } = context;
  const contacts = composeContacts(basics, context);
  const photo = composeImage(image, name, context);
  return {
    name: inline(name),
    label: inline(label),
    image: photo,
    contacts,
    crowded: isCrowded(name, contacts, photo !== null),
    summary: blocks(summary),
    highlights: highlights(basics.highlights, 'basics', context),
    others: longOthers({ others: basics.others }, context),
  };
}

function isCrowded(name: string, contacts: readonly Contact[], hasPhoto: boolean): boolean {
  const room = hasPhoto ? beside.lettersWithPhoto : beside.letters;
  if (contacts.length > beside.lines || (name.length * nameScale) / 2 > room) return true;
  let widest = 0;
  for (const { label, value } of contacts) {
    widest = Math.max(widest, widthOf(`${label} ${plain(value.text)}`));
  }
  return widthInTwoLines(name) * nameScale + widest > room;
}

function composeImage(image: string, name: string, context: Context): Masthead['image'] {
  const { label, inline, base } = context;
  const src = pictureSource(image, base);
  return src
    ? {
        src,
        alt: label('photo')
          .replace('{name}', () => shortened(plain(inline(name)), longestAlt))
          .trim(),
      }
    : null;
}

/** What the schema has no field for, and some countries expect. */
const personal = ['pronouns', 'nationality', 'workPermit'] as const;

/** The address in the order in which people look for it. */
function composeContacts(basics: Resume['basics'], context: Context): Contact[] {
  const { image, location, birthDate, profiles, name } = basics;
  const place = placeText(location, context);
  const line = contactLine(context);
  const values = (field: ContactName, property: string, me = false): Line[] =>
    valuesIn(field, basics[field]).flatMap((value) =>
      line(field, followed(value, context), property, me),
    );
  const { shown, more } = context.room.take(profiles, 'basics.profiles');
  return saidOnce([
    ...values('url', 'u-url', true),
    ...values('email', 'u-email'),
    ...values('phone', 'p-tel'),
    ...line('location', place && unlinked(place), 'p-adr'),
    ...line('birthDate', birthDate && unlinked(dateWords(birthDate, context)), ''),
    ...personal.flatMap((field) => line(field, basics[field] && unlinked(basics[field]), '')),
    ...ownContacts({ others: basics.others }, context),
    ...ownContacts({ others: location.others }, context),
    ...shown.flatMap((profile) => [
      { contact: composeProfile(profile, name, context), isOwn: profile.network !== '' },
      ...ownContacts({ others: profile.others }, context),
    ]),
    ...line('profile', more > 0 && unlinked(moreText(more, context)), ''),
    // Words in a picture's place are the author's; a path that leads nowhere is nobody's business.
    ...line('image', pictureSource(image, context.base) === null && unlinked(image), ''),
  ]);
}

const contactLine =
  ({ label }: Context) =>
  (name: keyof Labels, value: Link | '' | false, property: string, me = false): Line[] =>
    value ? [{ contact: { label: label(name), value, property, me }, isOwn: false }] : [];
