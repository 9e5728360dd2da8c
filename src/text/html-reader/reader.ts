import type { Token } from 'marked';
import { typedBullet } from '../markdown/html-tags';
import { markdownOf, tidied, wrapped, type Elements } from './line';
import { plainTokens, withElements } from './line-tokens';
import type { HtmlElement, HtmlNode } from './tree';

/** How the Markdown within elements is read. */
export interface Reader {
  blocks: (markdown: string) => Token[];
  line: (markdown: string) => Token[];
  /** Whether there is time for so much of it. */
  mayRead: (markdown: string) => boolean;
}

/** The text of nodes as one line. @param around the elements of a line in which they stand, the innermost first */
export function lineTokens(
  nodes: readonly HtmlNode[],
  reader: Reader,
  around: readonly HtmlElement[] = [],
  keepsLines = false,
): Token[] {
  const elements: Elements = [];
  const line = nodes.map((node) => markdownOf(node, elements, keepsLines)).join('');
  const markdown = wrapped(tidied(line), around, elements);
  const tokens = reader.mayRead(markdown) ? reader.line(markdown) : plainTokens(markdown);
  return withElements(tokens, elements);
}

/** The paragraphs and lists of nodes that have no block among them: Markdown may stand in them. */
export function lineBlocks(
  line: readonly HtmlNode[],
  reader: Reader,
  around: readonly HtmlElement[],
  keepsLines: boolean,
): Token[] {
  const elements: Elements = [];
  const text = line.map((node) => markdownOf(node, elements, keepsLines)).join('');
  const inner = keepsLines ? text.trim() : tidied(text.replace(/ *\n */g, '\n'));
  if (!inner) return [];
  const markdown = wrapped(inner.replace(typedBullet, '- '), around, elements);
  const tokens = reader.mayRead(markdown)
    ? reader.blocks(markdown)
    : [{ type: 'paragraph', raw: '', tokens: plainTokens(markdown) } as Token];
  return withElements(tokens, elements).filter(
    (token) => token.type !== 'paragraph' || !('tokens' in token) || token.tokens?.length,
  );
}
