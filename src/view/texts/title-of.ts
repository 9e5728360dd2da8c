import { safeHref } from '../../text/contacts/url';

/**
 * A key as a title: `x-speakingEngagements` is "Speaking engagements". One that begins with an address stays as typed:
 * other letters would lead elsewhere.
 */
export function titleOf(key: string): string {
  const name = key.replace(/^x-/i, '').trim();
  // "node.js" has the form of a host, too.
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
