import type { Profile, Resume } from '../resume/fields';
import { plain } from '../text/html';
import { blocks, inline } from '../text/markdown';
import { safeEmail, safeImage, safeTel, safeUrl } from '../text/url';
import type { Context } from './context';
import { linked, unlinked } from './link';
import { profileUrl } from './networks';
import { placeText } from './place';
import type { Contact, Link, Masthead } from './view';

/** More lines than this do not fit beside a name. */
const mostBeside = 5;

export function composeMasthead(basics: Resume['basics'], context: Context): Masthead {
  const { name, label, image, summary } = basics;
  const contacts = composeContacts(basics, context);
  return {
    name: inline(name),
    label: inline(label),
    image: composeImage(image, name, context),
    contacts,
    crowded: contacts.length > mostBeside,
    summary: blocks(summary),
  };
}

function composeImage(image: string, name: string, { label }: Context): Masthead['image'] {
  const src = safeImage(image);
  return src
    ? {
        src,
        alt: label('photo')
          .replace('{name}', () => plain(inline(name)))
          .trim(),
      }
    : null;
}

/** The address in the order in which people look for it. */
function composeContacts(basics: Resume['basics'], context: Context): Contact[] {
  const { image, url, email, phone, location, profiles } = basics;
  const place = placeText(location, context);
  return [
    ...contact(context.label('url'), url && linked('', url)),
    ...contact(
      context.label('email'),
      email && { ...unlinked(email), href: safeEmail(email) ?? '' },
    ),
    ...contact(context.label('phone'), phone && { ...unlinked(phone), href: safeTel(phone) ?? '' }),
    ...contact(context.label('location'), place && unlinked(place)),
    ...profiles.map((profile) => composeProfile(profile, context)),
    // A picture that cannot load is still worth a line: the author sees what is wrong with it.
    ...contact(context.label('image'), image && !safeImage(image) && unlinked(image)),
  ];
}

const contact = (label: string, value: Link | '' | false): Contact[] =>
  value ? [{ label, value }] : [];

/** A profile reads as its address where that names the user, and as the user's name where it does not. */
function composeProfile({ network, username, url }: Profile, { label }: Context): Contact {
  const address = safeUrl(url);
  const named = address?.text.toLowerCase().includes(username.replace(/^@/, '').toLowerCase());
  const value =
    address && named
      ? linked('', url)
      : linked(username, url || profileUrl(network, username), true);
  return { label: network || label('profile'), value };
}
