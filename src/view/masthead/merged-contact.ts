import { addressKey } from '../../text/contacts/url';

/** One of two contacts that link to the same address. */
export interface Said {
  label: string;
  /** Whether the label was set by the author. */
  isOwn: boolean;
  /** Without markup. */
  text: string;
  href: string;
}

/**
 * Merges two contacts; the author's own labels and texts are preferred.
 * @returns the label, and whether the text of the second is shown; null if both have different texts
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
