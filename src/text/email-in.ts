import type { Value } from './contact-value';
import { emailMayFollow, isEmail, safeEmail } from './email';

/** A longer piece of a text is no address. */
const longest = 500;

/** What an address may consist of, with a word and a colon before it: "E-Mail:iva@fjord.example". */
const word = /[^\s<>()[\]"',;|/]+/g;

/** The addresses in a text, whatever stands around them, with what they say should be written. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(word)].flatMap(({ 0: typed, index }) => {
    const address = typed.replace(/^[^@:]*:|[.:]$/g, '');
    const at = index + typed.indexOf(address);
    const isOne = isEmail(address.split('?', 1)[0]!) && emailMayFollow(text.slice(0, at));
    return isOne ? [address] : [];
  });

/** Whether a text holds an e-mail address. */
export const holdsEmail = (text: string): boolean =>
  text.length <= longest && text.includes('@') && addressesIn(text).length > 0;

/** An e-mail address, with the words that stand around it: "Iva <iva@fjord.example>". */
export function emailIn(typed: string): Value {
  const text = typed.trim();
  const addresses = text.length <= longest ? addressesIn(text) : [];
  const [address = ''] = addresses;
  const href = addresses.length === 1 ? safeEmail(address) : null;
  if (href === null) return { text, href: '', value: text };
  const value = address.split('?', 1)[0]!;
  // Brackets and a scheme are there for machines.
  const isAlone = text.replace(/^<|>$/g, '').replace(/^mailto:/i, '') === address;
  return { text: isAlone ? value : text, href, value };
}
