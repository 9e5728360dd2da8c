import type { Token } from 'marked';
import type { ElementName } from './html';

/** The tags that people write in a line instead of Markdown, bare of attributes, and what they mean. */
const meanings: Record<string, ElementName> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  code: 'code',
};

/**
 * A pair of tags around a part of a line.
 * @param start the index of a token that may be an opening tag
 * @returns the element it means and the index of its closing tag, or null when it stays text
 */
export function inlineTag(
  tokens: readonly Token[],
  start: number,
): { name: ElementName; end: number } | null {
  const tag = /^<(\w+)>$/.exec(tokens[start]!.raw)?.[1]?.toLowerCase() ?? '';
  const name = Object.hasOwn(meanings, tag) ? meanings[tag] : undefined;
  if (!name) return null;
  const end = tokens.findIndex(
    ({ raw }, index) => index > start && raw.toLowerCase() === `</${tag}>`,
  );
  return end < 0 ? null : { name, end };
}

/** Bullets typed as characters, at the start of a line. */
const typedBullet = /^[ \t]*[•●▪◦‣]\s*/gm;

/** Block tags without attributes, as the Markdown they stand for. */
const blockTags: readonly (readonly [pair: RegExp, tag: RegExp, markdown: string])[] = [
  [/<li>/i, /<li>\s*/gi, '\n- '],
  [/<li>/i, /\s*<\/li>/gi, '\n'],
  [/<li>[^]*<\/(?:ul|ol)>/i, /\s*<\/?(?:ul|ol)>\s*/gi, '\n\n'],
  [/<p>[^]*<\/p>/i, /\s*<\/?p>\s*/gi, '\n\n'],
  [/<br/i, /[ \t]*<br ?\/?>[ \t]*/gi, '\n'],
];

/** A text with its block tags and typed bullets as Markdown; all other tags stay as they are. */
export function htmlAsMarkdown(text: string): string {
  const markdown = text.replace(typedBullet, '- ');
  if (!markdown.includes('<')) return markdown;
  return blockTags
    .reduce(
      (result, [pair, tag, mark]) => (pair.test(text) ? result.replace(tag, mark) : result),
      markdown,
    )
    .trim();
}
