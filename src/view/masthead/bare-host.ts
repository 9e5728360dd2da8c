import { textContent } from '../../text/html/text-content';
import type { Contact } from '../view';

/**
 * Adds the class `host` to a contact whose URL is shown as a host alone; on paper, `https://` is printed before it.
 * Programs that read PDFs recognise a website by `https://`, `www.` or a path, but not `ada.example`.
 */
export const withHost = (contact: Contact): Contact =>
  contact.property === 'u-url' && isHost(textContent(contact.value.text), contact.value.href)
    ? { ...contact, property: 'u-url host' }
    : contact;

/** Whether a text is the host of a link, with nothing left out but the scheme, `www.` and the path. */
function isHost(text: string, href: string): boolean {
  if (!href.startsWith('http') || !text.includes('.') || /[\s/@]/.test(text)) return false;
  const [start = ''] = /^https?:\/\/(?:www\.)?/.exec(href) ?? [];
  return href.startsWith(text, start.length);
}
