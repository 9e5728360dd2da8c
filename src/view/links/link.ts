import { element, joined, type Text } from '../../text/html/html';
import { hasLink } from '../../text/html/text-content';
import { safeHref, safeUrl, type Address } from '../../text/contacts/url';
import type { Context } from '../context';
import type { Link } from '../shapes';

/** A text without a link. */
export const unlinked = (text: Text): Link => ({ text, href: '', address: '' });

/**
 * A text with a link.
 * Without a text, the URL is shown. A URL that cannot be linked is shown after the text.
 * @param onPaper whether the URL is printed by default
 */
export function linked(typed: string, url: string, context: Context, onPaper = false): Link {
  const { inline, isolate, options, base } = context;
  const address = addressOf(url, base);
  if (!address) return unlinked(unfollowed(typed, url, context));
  // If the text is the URL itself, show it once.
  const isSaid =
    typed === url || (typed.endsWith(address.text) && addressOf(typed, '')?.text === address.text);
  const shown = isolate(address.text);
  const text = typed && !isSaid ? inline(typed) : shown;
  // Links cannot be nested: keep the author's link and put the URL after it.
  if (hasLink(text)) {
    return unlinked(joined([text, ' (', element('a', [shown], address.href), ')']));
  }
  return {
    text,
    href: address.href,
    address: typed && !isSaid && isPrinted(options.links, onPaper) ? shown : '',
  };
}

/** A safe URL; relative ones are resolved. */
const addressOf = (url: string, base: string): Address | null =>
  safeUrl(url) ?? (base && url ? safeUrl(relative(url, base) ?? '') : null);

/** The link target of a URL; empty if it is not safe. */
export const hrefOf = (url: string, { base }: Context): string =>
  safeHref(url) || (base && url ? (relative(url, base) ?? '') : '');

const relative = (url: string, base: string): string | null =>
  (
    require('../../text/contacts/relative-url') as typeof import('../../text/contacts/relative-url')
  ).relativeHref(url, base);

/** A text whose URL cannot be linked. If the URL is really words, they are shown; a path is not. */
function unfollowed(typed: string, url: string, { inline, isolate, base }: Context): Text {
  if (!url) return inline(typed);
  // "xmpp:me@example.com" is not an e-mail address, so only texts with spaces are searched for links.
  const shown = /\s/.test(url) ? inline(url) : isolate(url);
  if (!typed) return shown;
  if (relative(url, base) !== null) return inline(typed);
  return joined([inline(typed), ' (', shown, ')']);
}

/** Whether a URL is printed: `all`, `none`, or by default those marked `onPaper`. */
const isPrinted = (links: string, unasked: boolean): boolean =>
  links === 'all' || (links !== 'none' && unasked);
