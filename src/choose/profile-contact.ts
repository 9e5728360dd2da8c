import { latinDigits } from '../locale/digits';
import type { Profile } from '../resume/fields';
import { isRich } from '../resume/rich-text';
import { isEmail } from '../text/contacts/email';
import { isFediverse } from '../text/contacts/fediverse';
import { safeHref } from '../text/contacts/url';

/** What an address or a profile may be that is private. */
export type Contact = 'email' | 'phone' | '';

/** Names of networks under which people write an e-mail address or a number. */
const [mail, telephone] = [
  /^(?:e-?)?mail\b|^gmail|^correo|^courriel/i,
  /phone|^mobile|^cell|^tel\b|^whats\s*app|^signal|^viber|^telefon/i,
];

/** What a profile is, if it is a contact that is private. */
export function contactIn({ network, username, url }: Profile): Contact {
  // "me@social.example" is a page there.
  if (
    textsIn(network).some(isFediverse) &&
    ![...textsIn(username), ...textsIn(url)].some(isSchemed)
  )
    return '';
  // A profile that is one text is its network.
  const contact =
    contactOf(url) || contactOf(network) || (schemed(username) && contactOf(username));
  if (contact) return contact;
  const [networks, users, urls] = [network, username, url].map(textsIn);
  const isMail = networks!.some((name) => mail.test(name)) || !(networks!.length + urls!.length);
  if (isMail && users!.some((user) => isEmail(user) || /[^\s@]@[^\s@]/.test(user))) return 'email';
  const isTelephone = networks!.some((name) => telephone.test(name));
  return isTelephone && [...users!, ...urls!].some(isNumber) ? 'phone' : '';
}

const schemed = (value: unknown): boolean => textsIn(value).some(isSchemed);

const isSchemed = (text: string): boolean => /^\s*(?:mailto|tel):/i.test(text);

/** Whether a text holds as many digits as a telephone number. */
export const isNumber = (text: string): boolean => latinDigits(text).replace(/\D/g, '').length > 4;

/** What an address leads to, or one of several. */
export const contactOf = (url: unknown): Contact =>
  textsIn(url)
    .flatMap((text) => [text, ...text.split(/[\s,;|<>()]+/)])
    .map((text): Contact => {
      const href = safeHref(text).toLowerCase();
      return href.startsWith('mailto:') ? 'email' : href.startsWith('tel:') ? 'phone' : '';
    })
    .find(Boolean) ?? '';

/** Every text that a value holds, whoever it is for. */
export function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const values = [value];
  for (const inner of values) {
    if (typeof inner === 'string' && inner) texts.push(inner);
    else if (isRich(inner) || Array.isArray(inner))
      for (const part of isRich(inner) ? inner.parts : inner) values.push(part);
  }
  return texts;
}
