import type { Value } from './contact-value';

/** @see RFC 5321, 4.5.3.1.3, less the two brackets around it */
const longestEmail = 254;

/**
 * A name before the sign; a host of labels after it, the last of letters alone, in any alphabet. Capitals are
 * spelled out: to an engine, all these letters in either case are a long list.
 */
const emailAddress =
  /^[^\s@<>"(),:;\\/[\]]+@((?:[A-Za-z\d\u00B7-\u1FFF\u2C00-\u2FFF\u3005-\uDFFF\uF900-\uFDFF_-]+\.)+([A-Za-z\u00B7-\u1FFF\u2C00-\u2FFF\u3005-\uDFFF\uF900-\uFDFF]{2,}|[Xx][Nn]--[A-Za-z\d-]+))$/;

/** How files end, as in "logo@2x.png", and machines of one's own network. */
const noTopLevels = new Set(
  (
    'png jpg jpeg gif svg webp avif pdf htm html js jsx ts tsx json css yml yaml toml xml txt ' +
    'service local localhost internal lan'
  ).split(' '),
);

/** Whether a text is an e-mail address, of any length. */
export function isEmail(typed: string): boolean {
  const [, host, topLevel] = emailAddress.exec(typed) ?? [];
  return host !== undefined && !noTopLevels.has(topLevel!.toLowerCase()) && !isVersion(host);
}

/** "npm@10.x.y" is a package. */
const isVersion = (host: string): boolean => /^v?\d+\.(?:\d|x\b)/i.test(host);

/** Vets an e-mail address, which may say what to write: "me@example.com?subject=x". @returns null when it is none */
export function safeEmail(typed: string): string | null {
  if (typed.length > longestEmail) return null;
  const address = typed.split('?', 1)[0]!;
  const rest = typed.slice(address.length);
  return isEmail(address) && !/[\s"<>]/.test(rest) ? `mailto:${typed}` : null;
}

/** What an address in running text may consist of, and what may not follow it. */
const inText = /^[\w.+-]{1,64}@[^\s@<>"'`*~|(),:;\\/[\]!?&=#%{}]{1,255}/;
const notAfter = /^(?:[@_-]|:\S)/;

/** Signs and words before an address that say that it is another thing: a handle, a login, an address of a messenger. */
const notBefore =
  /(?:@|\/\/|\b(?:xmpp|jabber|matrix|mastodon|fediverse|acct|sips?|skype|ssh|scp|sftp|git|npm i|npm install):?\s?)$/i;

/** The e-mail address at the start of a text; empty when there is none. */
export function emailAt(text: string): string {
  const found = inText.exec(text)?.[0].replace(/[._-]+$/, '') ?? '';
  return isEmail(found) && !notAfter.test(text.slice(found.length)) ? found : '';
}

/** Whether an e-mail address may follow a text. */
export const emailMayFollow = (text: string): boolean => !notBefore.test(text.slice(-16));

/** A longer piece of a text is no address. */
const longestPiece = 500;

/** What an address may consist of, with a word and a colon before it: "E-Mail:iva@fjord.example". */
const addressWord = /[^\s<>()[\]"',;|/]+/g;

/** The addresses in a text, whatever stands around them, with what they say should be written. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(addressWord)].flatMap(({ 0: typed, index }) => {
    const address = typed.replace(/^[^@:]*:|[.:]$/g, '');
    const at = index + typed.indexOf(address);
    const isOne = isEmail(address.split('?', 1)[0]!) && emailMayFollow(text.slice(0, at));
    return isOne ? [address] : [];
  });

/** Whether a text holds an e-mail address. */
export const holdsEmail = (text: string): boolean =>
  text.length <= longestPiece && text.includes('@') && addressesIn(text).length > 0;

/** An e-mail address, with the words that stand around it: "Iva <iva@fjord.example>". */
export function emailIn(typed: string): Value {
  const text = typed.trim();
  const addresses = text.length <= longestPiece ? addressesIn(text) : [];
  const [address = ''] = addresses;
  const href = addresses.length === 1 ? safeEmail(address) : null;
  if (href === null) return { text, href: '', value: text };
  const value = address.split('?', 1)[0]!;
  // Brackets and a scheme are there for machines.
  const isAlone = text.replace(/^<|>$/g, '').replace(/^mailto:/i, '') === address;
  return { text: isAlone ? value : text, href, value };
}
