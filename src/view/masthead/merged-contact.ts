import { addressKey } from '../../text/contacts/url';

/** Of one of two contacts that lead to the same address. */
export interface Said {
  label: string;
  /** Whether the label was set by the author. */
  isOwn: boolean;
  /** Without markup. */
  text: string;
  href: string;
}

/**
 * Two contacts as one, in which the author's words go before the theme's.
 * @returns the label, and whether the second's text is shown; null where each says something of its own
 */
export function mergedContact(one: Said, other: Said): { label: string; isOther: boolean } | null {
  const [hasWords, hasOtherWords] = [one, other].map(({ text, href }) => !isAddress(text, href));
  if (hasWords && hasOtherWords && one.text !== other.text) return null;
  const labels = [one, other].filter(({ isOwn }) => isOwn).map(({ label }) => label);
  const isSame = labels.at(0)?.toLowerCase() === labels.at(1)?.toLowerCase();
  return {
    label: labels.length > 1 && !isSame ? labels.join(', ') : (labels.at(0) ?? one.label),
    isOther: hasOtherWords! && !hasWords,
  };
}

/** Whether a text is only its URL. */
function isAddress(text: string, href: string): boolean {
  const [key, said] = [addressKey(href), addressKey(`https://${text}`)];
  return key === said || key === `mailto:${text.toLowerCase()}` || href.startsWith('tel:');
}
