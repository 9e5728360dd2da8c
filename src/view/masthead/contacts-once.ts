import { addressKey } from '../../text/contacts/url';
import { textContent } from '../../text/html/text-content';
import type { Contact } from '../view';

/** A contact, and whether its label was set by the author. */
export interface Line {
  contact: Contact;
  isOwn: boolean;
}

/** Contacts without duplicates, such as a website and a profile with the same URL. */
export function saidOnce(lines: readonly Line[]): Contact[] {
  const shown: Line[] = [];
  const places = new Map<string, number>();
  for (const line of lines) {
    const { href } = line.contact.value;
    const key = href && addressKey(href);
    const place = key ? places.get(key) : undefined;
    const both = place === undefined ? null : merged(shown[place]!, line);
    if (both) shown[place!] = both;
    else {
      if (key && place === undefined) places.set(key, shown.length);
      shown.push(line);
    }
  }
  return shown.map(({ contact }) => contact);
}

/** Merges two contacts; null if they differ. */
function merged(one: Line, other: Line): Line | null {
  const { mergedContact } = require('./merged-contact') as typeof import('./merged-contact');
  const both = mergedContact(said(one), said(other));
  if (!both) return null;
  const { property, me } = one.contact;
  const { value } = (both.isOther ? other : one).contact;
  return {
    contact: { label: both.label, value, property, me: me || other.contact.me },
    isOwn: one.isOwn || other.isOwn,
  };
}

const said = ({ contact: { label, value }, isOwn }: Line) => ({
  label: textContent(label),
  isOwn,
  text: textContent(value.text),
  href: value.href,
});
