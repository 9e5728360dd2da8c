import { element, joined, type Text } from '../text/html/html';
import { hasLink } from '../text/html/text-content';
import { safeHref, safeUrl, type Address } from '../text/contacts/url';
import type { Context } from './context';
import type { Link } from './shapes';

/** A text that leads nowhere. */
export const unlinked = (text: Text): Link => ({ text, href: '', address: '' });

/**
 * A text that leads to an address.
 * Without a text the address names itself; one that cannot be followed is shown beside the text.
 * @param onPaper whether the address carries information that paper should show
 */
export function linked(typed: string, url: string, context: Context, onPaper = false): Link {
  const { inline, isolate, options, base } = context;
  const address = addressOf(url, base);
  if (!address) return unlinked(unfollowed(typed, url, context));
  // "github.com/me/fog", with the same address: it is said once.
  const isSaid =
    typed === url || (typed.endsWith(address.text) && addressOf(typed, '')?.text === address.text);
  const shown = isolate(address.text);
  const text = typed && !isSaid ? inline(typed) : shown;
  // No link may hold another: the author's own stays, and the address follows it.
  if (hasLink(text)) {
    return unlinked(joined([text, ' (', element('a', [shown], address.href), ')']));
  }
  return {
    text,
    href: address.href,
    address: typed && !isSaid && isPrinted(options.links, onPaper) ? shown : '',
  };
}

/** An address that may be followed, a relative one after it was resolved. */
const addressOf = (url: string, base: string): Address | null =>
  safeUrl(url) ?? (base && url ? safeUrl(relative(url, base) ?? '') : null);

/** Where an address leads; empty for one that cannot be followed. */
export const hrefOf = (url: string, { base }: Context): string =>
  safeHref(url) || (base && url ? (relative(url, base) ?? '') : '');

const relative = (url: string, base: string): string | null =>
  (
    require('../text/contacts/relative-url') as typeof import('../text/contacts/relative-url')
  ).relativeHref(url, base);

/** A text whose address cannot be followed. Words in an address's place are shown, and a path tells nobody anything. */
function unfollowed(typed: string, url: string, { inline, isolate, base }: Context): Text {
  if (!url) return inline(typed);
  // "xmpp:me@example.com" is no e-mail address: only among words may one be looked for.
  if (!typed) return /\s/.test(url) ? inline(url) : isolate(url);
  if (relative(url, base) !== null) return inline(typed);
  return joined([inline(typed), ' (', isolate(url), ')']);
}

/** `all` prints every address on paper, `none` none; unasked, those that carry information. */
const isPrinted = (links: string, unasked: boolean): boolean =>
  links === 'all' || (links !== 'none' && unasked);
