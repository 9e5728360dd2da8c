import { safeHref } from '../../text/contacts/url';

/** Pages of the schema project, which its sample uses: never a base for relative URLs. */
const ofTheSchema = /^https:\/\/(?:raw\.githubusercontent|github)\.com\/jsonresume\//i;

/** The URL for resolving relative paths: the first https URL of those given; empty if there is none. */
export function baseOf(...addresses: readonly string[]): string {
  for (const typed of addresses) {
    const href = safeHref(typed);
    if (href.startsWith('https:') && !ofTheSchema.test(href)) return href;
  }
  return '';
}
