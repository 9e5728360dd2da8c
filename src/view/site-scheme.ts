import { plain } from '../text/words';
import type { Contact, Link } from './view';

/**
 * A contact whose address is a bare host on the page, with what its link has before that.
 * Those who read paper by program know a site by `https://`, `www.` or a path, and take a bare host for a name.
 */
export const withScheme = (contact: Contact): Contact => {
  const scheme = contact.property === 'u-url' ? schemeOf(contact.value) : '';
  return scheme ? { ...contact, scheme } : contact;
};

/** `https://` or `http://`, and `www.` where the link has it; empty for all but a bare host. */
function schemeOf({ text, href }: Link): string {
  if (!href.startsWith('http')) return '';
  const said = plain(text);
  if (!said.includes('.') || /[\s/@]/.test(said)) return '';
  const [scheme = ''] = /^https?:\/\/(?:www\.)?/.exec(href) ?? [];
  return href.startsWith(said, scheme.length) ? scheme : '';
}
