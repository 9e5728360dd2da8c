import { addressKey } from '../text/address-key';
import { plain } from '../text/words';
import type { Contact } from './view';

/** A contact, and whether its label is the author's word. */
export interface Line {
  contact: Contact;
  isOwn: boolean;
}

/** Contacts of which no two lead to the same address, as a site and a profile do, or two profiles. */
export function saidOnce(lines: readonly Line[]): Contact[] {
  const shown: Line[] = [];
  const places = new Map<string, number>();
  for (const line of lines) {
    const { href } = line.contact.value;
    const key = href && addressKey(href);
    const place = places.get(key);
    const both = key && place !== undefined ? merged(shown[place]!, line) : null;
    if (both) shown[place!] = both;
    else {
      if (key && place === undefined) places.set(key, shown.length);
      shown.push(line);
    }
  }
  return shown.map(({ contact }) => contact);
}

/** Two contacts as one: the author's words go before the theme's. Null where each says something of its own. */
function merged(one: Line, other: Line): Line | null {
  const texts = [one, other].map(({ contact }) => plain(contact.value.text));
  const says = texts.map(
    (text, index) => !isAddress(text, [one, other][index]!.contact.value.href),
  );
  if (says[0] && says[1] && texts[0] !== texts[1]) return null;
  const labels = [one, other].filter(({ isOwn }) => isOwn).map(({ contact }) => contact.label);
  const isSame = labels[0]?.toLowerCase() === labels[1]?.toLowerCase();
  const { property, me, label } = one.contact;
  return {
    contact: {
      label: labels.length > 1 && !isSame ? labels.join(', ') : (labels[0] ?? label),
      value: (says[1] && !says[0] ? other : one).contact.value,
      property,
      me: me || other.contact.me,
    },
    isOwn: labels.length > 0,
  };
}

/** Whether a text is no more than its address. */
const isAddress = (text: string, href: string): boolean =>
  addressKey(href).endsWith(addressKey(`https://${text}`)) || addressKey(text) === addressKey(href);
