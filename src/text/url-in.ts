import type { Value } from './contact-value';
import { safeUrl } from './url';

/** Whether a text is an address that may be followed, and nothing else. */
export const isUrl = (text: string): boolean => safeUrl(bare(text)) !== null;

/** Whether a text holds one. */
export const holdsUrl = (text: string): boolean => isUrl(text) || addressIn(text) !== '';

/** "<https://a.example>": brackets that are there for machines. */
const bare = (text: string): string => text.trim().replace(/^<(.*)>$/, '$1');

/** The one address among the words of a text; empty where there is none, or more. */
function addressIn(text: string): string {
  const words = text.split(/[\s<>()]+/).map((word) => word.replace(/[,;.]+$/, ''));
  const addresses = words.filter((word) => safeUrl(word) !== null);
  return addresses.length === 1 ? addresses.at(0)! : '';
}

/** An address of the web, with the words that stand around it. */
export function urlIn(typed: string): Value {
  const text = typed.trim();
  const address = safeUrl(bare(text));
  if (address) return { text: '', href: address.href, value: bare(text) };
  const inner = addressIn(text);
  return { text, href: inner && safeUrl(inner)!.href, value: inner || text };
}
