import type { Profile, Resume } from '../resume/fields';
import { plain } from '../text/words';
import { shortened } from '../text/shortened';
import { safeEmail } from '../text/email';
import { safeImage } from '../text/image';
import { safeTel } from '../text/phone';
import { safeUrl } from '../text/url';
import { widthInTwoLines, widthOf } from '../text/width';
import type { Labels } from '../locale/locale';
import type { Others } from '../resume/others';
import type { Context } from './context';
import { dateWords } from './dates';
import { highlights, otherFacts } from './entry';
import { linked, unlinked } from './link';
import { profileUrl } from './networks';
import { placeText } from './place';
import { moreText } from './room';
import type { Contact, Fact, Link, Masthead } from './view';

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
    others: otherFacts({ others: basics.others }, context).filter((fact) => !isShort(fact)),
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

function composeImage(image: string, name: string, { label, inline }: Context): Masthead['image'] {
  const src = safeImage(image);
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
  const { image, url, email, phone, location, birthDate, profiles } = basics;
  const place = placeText(location, context);
  const line = contactLine(context);
  const { shown, more } = context.room.take(profiles, 'basics.profiles');
  return [
    ...line('url', url && linked('', url, context), 'u-url', true),
    ...line('email', email && followed(email, safeEmail(email)), 'u-email'),
    ...line('phone', phone && followed(phone, safeTel(phone)), 'p-tel'),
    ...line('location', place && unlinked(place), 'p-adr'),
    ...line('birthDate', birthDate && unlinked(dateWords(birthDate, context)), ''),
    ...personal.flatMap((name) => line(name, basics[name] && unlinked(basics[name]), '')),
    ...ownContacts(basics.others, context),
    ...ownContacts(location.others, context),
    ...shown.map((profile) => composeProfile(profile, context)),
    ...line('profile', more > 0 && unlinked(moreText(more, context)), ''),
    // A picture that cannot load is still worth a line: the author sees what is wrong with it.
    ...line('image', image && !safeImage(image) && unlinked(image), ''),
  ];
}

/** A longer text is no line of an address. */
const longestOwn = 60;

/** What its author calls by names of his own; long ones stand below the summary. */
const ownContacts = (others: Others['others'], context: Context): Contact[] =>
  otherFacts({ others }, context)
    .filter(isShort)
    .map(({ label, value }) => ({ label: plain(label), value, property: '', me: false }));

const isShort = ({ value }: Fact): boolean => plain(value.text).length <= longestOwn;

/** A text that leads somewhere by itself. */
const followed = (text: string, href: string | null): Link => ({
  text,
  href: href ?? '',
  address: '',
});

const contactLine =
  ({ label }: Context) =>
  (name: keyof Labels, value: Link | '' | false, property: string, me = false): Contact[] =>
    value ? [{ label: label(name), value, property, me }] : [];

/** "@me@social.example" is "me" in the addresses of social.example. */
function userOf(username: string): string {
  const name = username.toLowerCase().replace(/^@/, '');
  const host = name.indexOf('@', 1);
  return host < 0 ? name : name.slice(0, host);
}

/** A profile reads as its address where that names the user, and as the user's name where it does not. */
function composeProfile({ network, username, url }: Profile, context: Context): Contact {
  const target = url || profileUrl(network, username);
  const address = safeUrl(target);
  const named = address?.text.toLowerCase().includes(userOf(username));
  const value =
    address && named ? linked('', target, context) : linked(username, target, context, true);
  return { label: network || context.label('profile'), value, property: 'u-url', me: true };
}
