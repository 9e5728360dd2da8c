import type { Token } from 'marked';
import type { ElementName } from '../html/html';

/** The tags that people write in a line instead of Markdown, bare of attributes, and what they mean. */
const meanings: Record<string, ElementName> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'em',
  s: 'del',
  del: 'del',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
};

/** A tag that is none of these, a comment, an entity: only a reader of HTML knows what it is. */
const otherTag =
  /<(?!\/?(?:strong|code|del|su[bp]|em|[bius])>|br ?\/?>|https?:)(?:\/?[a-z][a-z\d:-]*[\s/>]|!--)|&(?:lt|amp);/i;

/** What HTML has at least: the end of an element, one without content, or two that nobody closes. */
const anyElement = /<\/[a-z]|<(?:br|hr|img|wbr)[\s/>]|-->|^<(?:p|li)[\s>]/i;

/** Whether a text may hold HTML beyond the tags that stand for Markdown. */
export const mayBeHtml = (text: string): boolean =>
  text.includes('<') && otherTag.test(text) && anyElement.test(text);

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
export const typedBullet = /^[ \t]*[•●▪◦‣]\s*/gm;

const lineBreak = /[ \t]*<br ?\/?>[ \t]*/gi;

/** A text with its typed bullets and `<br>` as Markdown; all other tags stay as they are. */
export function tagsAsMarkdown(text: string): string {
  const markdown = text.replace(typedBullet, '- ');
  return markdown.includes('<') ? markdown.replace(lineBreak, '\n').trim() : markdown;
}
