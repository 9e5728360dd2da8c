import { isEmail } from './email';
import { otherAlphabets } from '../other-alphabets';
import { cutTo } from '../truncate';
import type { Value } from './contact-value';

/** An address that may be followed, and the text that names it on paper. */
export interface Address {
  href: string;
  /** The address as people write it: without scheme, `www.` and a closing slash. */
  text: string;
}

/**
 * The longest address that is followed, in characters; longer ones stay text.
 * @see RFC 9110, 4.1: 8000 octets at the most, and browsers and servers give up at about 2000
 */
const longestUrl = 2000;

/** The longest text of an address; no reader types more. */
const longestText = 200;

/** Schemes that a link may have; anything else stays text. */
const schemes = ['https', 'http', 'mailto', 'tel'];

/** What most addresses are: nothing in them needs a second look. */
const usualUrl = /^https?:\/\/[a-z\d][\w.~:/?#!$&()*+,;=%@-]*$/;

/** A host as typed without a scheme: labels, a top level of letters, then perhaps a port and a path. */
const bareDomain =
  /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)(?::\d{1,5})?(?:[/?#].*)?$/i;

const isDomain = (url: string): boolean =>
  bareDomain.test(url) || otherAlphabets(url)?.isDomain(url) === true;

/** What follows `https:`. A host holds no space: with one, there is another address or a word after it. */
const hostAndPath = /^\/\/[^/\\\s?#]+(?:$|[/\\?#])(?![^]*\s(?:https?:\/\/|\([^()]*\)$))/i;

/** The name of a file looks like a domain, and leads nowhere. */
const fileName = /^[^/]+\.(?:pdf|html?|jpe?g|png|gif|svg|webp|avif|docx?|txt|json)$/i;

/**
 * Vets an address for `href`.
 * `www.` and bare domains are completed with https, an e-mail address with mailto.
 * @param typed as the author wrote it
 * @returns empty for what is no address or a very long one, and for every scheme but https, http, mailto and tel
 * @example safeHref('www.example.com/me/') // "https://www.example.com/me/"
 * @see WHATWG URL, 4.4: browsers strip C0 controls and spaces at the ends, and tabs and newlines anywhere
 */
export function safeHref(typed: string): string {
  if (!typed || typed.length > longestUrl) return '';
  if (usualUrl.test(typed)) return typed;
  return completed(visible(typed))?.replaceAll(' ', '%20') ?? '';
}

/**
 * An address that may be followed, with its text.
 * @returns null where `safeHref` is empty
 * @example safeUrl('www.example.com/me/') // { href: 'https://www.example.com/me/', text: 'example.com/me' }
 */
export function safeUrl(typed: string): Address | null {
  const href = safeHref(typed);
  return href ? { href, text: addressText(visible(typed)) } : null;
}

const visible = (typed: string): string =>
  typed.replace(/[\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '').trim();

function completed(url: string): string | null {
  if (isEmail(url) && !url.includes('/')) return `mailto:${url}`;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme && schemes.includes(scheme)) {
    const rest = url.slice(scheme.length + 1);
    return (scheme.startsWith('http') ? hostAndPath : /^[^/\s]/).test(rest)
      ? `${scheme}:${rest}`
      : null;
  }
  if (url.startsWith('//') && isDomain(url.slice(2))) return `https:${url}`;
  return isDomain(url) && !fileName.test(url) ? `https://${url}` : null;
}

function addressText(url: string): string {
  const text = url
    .replace(/^(?:https?:)?\/\/(?:www\.)?|^www\.|^mailto:|^tel:/i, '')
    .replace(/\/$/, '');
  return text.length > longestText ? `${cutTo(text, longestText)}…` : text;
}

/** Whether a text is an address that may be followed, and nothing else. */
export const isUrl = (text: string): boolean => safeUrl(bare(text)) !== null;

/** Whether a text holds one. */
export const holdsUrl = (text: string): boolean => isUrl(text) || addressIn(text) !== '';

/** "<https://a.example>": brackets that are there for machines. */
const bare = (text: string): string => text.trim().replace(/^<(.*)>$/, '$1');

/** The one address among the words of a text; empty where there is none, or more. */
function addressIn(text: string): string {
  const words = text.split(/[\s<>()]+/).map((word) => word.replace(/[,;.]+$/, ''));
  const addresses = words.filter((word) => safeUrl(word) !== null);
  return addresses.length === 1 ? addresses.at(0)! : '';
}

/** An address of the web, with the words that stand around it. */
export function urlIn(typed: string): Value {
  const text = typed.trim();
  const address = safeUrl(bare(text));
  if (address) return { text: '', href: address.href, value: bare(text) };
  const inner = addressIn(text);
  return { text, href: inner && safeUrl(inner)!.href, value: inner || text };
}

/** An address as it is compared: without its scheme, `www.` and a closing slash, the host in small letters. */
export function addressKey(href: string): string {
  let start = href.startsWith('https://') ? 8 : href.startsWith('http://') ? 7 : 0;
  if (!start) return href.toLowerCase();
  if (href.slice(start, start + 4).toLowerCase() === 'www.') start += 4;
  let path = start;
  while (path < href.length && !'/?#'.includes(href[path]!)) path++;
  const end = href.endsWith('/') ? href.length - 1 : href.length;
  return href.slice(start, path).toLowerCase() + href.slice(path, Math.max(path, end));
}
