/** @see RFC 5646, 4.4.1 */
export const longestTag = 35;

/** A tag in its usual case, `zh-Hant-TW`; empty when it cannot be one. @see RFC 5646, 2.1.1 and 4.4.1 */
export function wellFormed(asked: string): string {
  const tag = asked
    .slice(0, 99)
    .trim()
    .replace(/[.@].*$/s, '')
    .replaceAll('_', '-');
  if (tag.length > longestTag || !/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return '';
  const [language, ...parts] = tag.toLowerCase().split('-');
  return [language, ...parts.map(inUsualCase)].join('-');
}

const inUsualCase = (part: string, index: number, parts: readonly string[]): string => {
  // Subtags after a single letter are extensions: `-u-nu-latn`.
  if (parts.slice(0, index).some(({ length }) => length === 1)) return part;
  if (part.length === 2) return part.toUpperCase();
  return /^[a-z]{4}$/.test(part) ? part[0]!.toUpperCase() + part.slice(1) : part;
};
