import { textContent } from '../../text/html/text-content';
import type { Contact } from '../view';

/**
 * A contact whose address is a bare host on the page has the class `host`: on paper its scheme stands before it.
 * Programs that read paper know a site by `https://`, `www.` or a path, and none in `ada.example`.
 */
export const withHost = (contact: Contact): Contact =>
  contact.property === 'u-url' && isHost(textContent(contact.value.text), contact.value.href)
    ? { ...contact, property: 'u-url host' }
    : contact;

/** Whether a text is the host of a link, and all of its address but scheme and `www.`. */
function isHost(text: string, href: string): boolean {
  if (!href.startsWith('http') || !text.includes('.') || /[\s/@]/.test(text)) return false;
  const [start = ''] = /^https?:\/\/(?:www\.)?/.exec(href) ?? [];
  return href.startsWith(text, start.length);
}
