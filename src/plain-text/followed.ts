/**
 * A link with its full address: alone if the text is that address, otherwise in brackets after the text.
 * @param isContact whether the text may be only the end of the address, such as a username
 */
export function followed(words: string, href: string, isContact: boolean): string {
  if (!words || !href) return words || href;
  const address = bare(href);
  if (href.startsWith('tel:') && digitsOf(words) === digitsOf(href)) return words;
  if (/^(?:mailto|tel):/.test(href))
    return isSame(words, address) || isLabelled(words, address) ? words : `${words} (${address})`;
  const isEnd = isContact || href.startsWith('https://doi.org/');
  if (isSame(words, address) || (isEnd && isEndOf(words, address))) return href;
  return words.includes(href) ? words : `${words} (${href})`;
}

const bare = (href: string): string =>
  href.replace(/^https?:\/\/(?:www\.)?|^mailto:|^tel:/i, '').replace(/\/$/, '');

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Whether a text is an address, in full or shortened. */
function isSame(words: string, address: string): boolean {
  const said = bare(words).replaceAll(' ', '%20');
  if (said === address) return true;
  if (said.endsWith('…')) return address.startsWith(said.slice(0, -1));
  return said.includes('@') && address.startsWith(`${said}?`);
}

/** "ada@example.com (work)" */
const isLabelled = (words: string, address: string): boolean => words.startsWith(`${address} (`);

const isEndOf = (words: string, address: string): boolean =>
  address.endsWith(`/${words}`) || address.endsWith(`/${encodeURI(words)}`);
