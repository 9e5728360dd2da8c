import { element, hasLink, joined, type Text } from '../text/html';
import { safeUrl } from '../text/url';
import type { Context } from './context';
import type { Link } from './view';

/** A text that leads nowhere. */
export const unlinked = (text: Text): Link => ({ text, href: '', address: '' });

/**
 * A text that leads to an address.
 * Without a text the address names itself; one that cannot be followed is shown beside the text.
 * @param onPaper whether the address carries information that paper should show
 */
export function linked(
  typed: string,
  url: string,
  { inline, options }: Context,
  onPaper = false,
): Link {
  const address = safeUrl(url);
  if (!address)
    return unlinked(typed && url ? joined([inline(typed), ` (${url})`]) : inline(typed || url));
  const text = typed ? inline(typed) : address.text;
  // No link may hold another: the author's own stays, and the address follows it.
  if (hasLink(text)) {
    return unlinked(joined([text, ' (', element('a', [address.text], address.href), ')']));
  }
  return {
    text,
    href: address.href,
    address: typed && isPrinted(options.links, onPaper) ? address.text : '',
  };
}

/** `all` prints every address on paper, `none` none; unasked, those that carry information. */
const isPrinted = (links: string, unasked: boolean): boolean =>
  links === 'all' || (links !== 'none' && unasked);
