import type { Text } from './html';

/** The words of a text without its markup, for titles, addresses and attributes. */
export function textContent(text: Text): string {
  if (typeof text === 'string') return text;
  const { markup } = text;
  if (!markup.includes('<') && !markup.includes('&')) return markup.trim();
  return markup
    .replace(/<br>|<\/(?:p|li|t[dh]|pre)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (entity) => characters[entity]!)
    .trim();
}

const characters: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Whether a text leads somewhere by itself. */
export const hasLink = (text: Text): boolean =>
  typeof text !== 'string' && text.markup.includes('<a ');
