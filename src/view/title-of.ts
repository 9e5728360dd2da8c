/** A key as a title: `x-speakingEngagements` is "Speaking engagements". An address stays as it was typed. */
export function titleOf(key: string): string {
  if (/^\s*(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:)/i.test(key)) return key.trim();
  const words = key
    .replace(/^x-/i, '')
    .replace(/[-_]+/g, ' ')
    .replace(
      /(\p{Ll})(\p{Lu})/gu,
      (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
    )
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
