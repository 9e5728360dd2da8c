import { safeHref } from '../../text/contacts/url';

/** Pages of the schema project, which its sample uses: never a base for relative URLs. */
const ofTheSchema = /^https:\/\/(?:raw\.githubusercontent|github)\.com\/jsonresume\//i;

/** The first of a résumé's own addresses against which its relative paths can be resolved: https, or else empty. */
export function baseOf(...addresses: readonly string[]): string {
  for (const typed of addresses) {
    const href = safeHref(typed);
    if (href.startsWith('https:') && !ofTheSchema.test(href)) return href;
  }
  return '';
}
