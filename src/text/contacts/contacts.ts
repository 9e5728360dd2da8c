import type { ContactName, Value } from './contact-value';
import { isEmail } from './email';
import { usualTel } from './phone';
import { safeHref } from './url';

/** What may stand between two addresses, or beside one. */
const perhapsSeveral = /[\s,;|<>()\u3001\uFF0C]/;

/** Reads a single value in its usual spelling; null for all others, which `several-values.ts` takes apart. */
const usual: Record<ContactName, (typed: string) => Value | null> = {
  email: (typed) => (typed.length < 255 && isEmail(typed) ? value(typed, `mailto:${typed}`) : null),
  phone: (typed) => value(typed, usualTel(typed)),
  url: (typed) => {
    const href = perhapsSeveral.test(typed) ? '' : safeHref(typed);
    return href ? { text: '', href, value: typed } : null;
  },
};

const value = (text: string, href: string | null): Value | null =>
  href === null ? null : { text, href, value: text };

/** The values of a contact, of which people write several into one text; a text without any is itself. */
export function valuesIn(name: ContactName, typed: string): readonly Value[] {
  if (!typed) return [];
  const one = usual[name](typed);
  if (one) return [one];
  const { severalValues } = require('./several-values') as typeof import('./several-values');
  return severalValues(name, typed);
}

/** What stands in each contact of a person. */
export type Contacts = Readonly<Record<ContactName, readonly Value[]>>;

export const contactsOf = ({ url, email, phone }: Record<ContactName, string>): Contacts => ({
  url: valuesIn('url', url),
  email: valuesIn('email', email),
  phone: valuesIn('phone', phone),
});
