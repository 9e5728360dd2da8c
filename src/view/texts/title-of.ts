import { safeHref } from '../../text/contacts/url';

/**
 * A key as a title: `x-speakingEngagements` becomes "Speaking engagements". A key that begins with a URL stays as
 * typed: with changed letters it would link elsewhere.
 */
export function titleOf(key: string): string {
  const name = key.replace(/^x-/i, '').trim();
  // A scheme or `www.` is needed: "node.js" also looks like a host.
  const [address] = /^(?:[a-z]+:|www\.)\S+/i.exec(name) ?? [];
  if (address && safeHref(address)) return name;
  const words = name
    .replace(/[-_]+/g, ' ')
    .replace(
      /(\p{Ll})(\p{Lu})/gu,
      (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
    )
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
