import type { Token } from 'marked';
import { blockTokens, isBlock } from './html-reader/blocks';
import { lineTokens, type Reader } from './html-reader/reader';
import { blockElements, unseenElements } from './html-reader/elements';
import { textIn } from './html-reader/line';
import { withElements } from './html-reader/line-tokens';
import { literal, withTagsOnly } from './html-reader/tags';
import { htmlTree, type HtmlElement, type HtmlNode, type HtmlRoot } from './html-reader/tree';

const markdown = () => require('./markdown/tokens') as typeof import('./markdown/tokens');

/**
 * The blocks of a text that holds HTML, or its one line, as the tokens that marked makes of Markdown.
 * No attribute is in them but the vetted address of a link; Markdown between the tags is read, too.
 * @param mayRead whether there is time for so much Markdown
 * @returns null where a text holds no element of HTML
 */
export function htmlTokens(
  typed: string,
  isLine: boolean,
  mayRead: (markdown: string) => boolean,
): Token[] | null {
  const root = readTree(typed);
  if (!root && !keptEntities.test(typed)) return null;
  const { blockTokens: blocks, inlineTokens: line } = markdown();
  if (!root) {
    if (!mayRead(typed)) return null;
    const text = typed.replace(/&lt;/g, literal).replace(/&amp;/g, '&');
    return withElements(isLine ? line(text) : blocks(text), []);
  }
  const reader: Reader = { blocks, line, mayRead };
  return isLine
    ? lineTokens(root.children, reader, [], !root.children.some(isBlock))
    : blockTokens(root.children, reader, [], true);
}

function readTree(typed: string): HtmlRoot | null {
  const html = withTagsOnly(typed);
  return html === null ? null : htmlTree(html);
}

/** The names of the elements in a text that no page shows, with what is in them: `script`, `style`, `iframe` … */
export const unseenIn = (typed: string): string[] => [...(readTree(typed)?.unseen ?? [])];

/** Entities that `sanitized` leaves in a text with tags, since they would become tags. */
const keptEntities = /&(?:lt|amp);/;

/** Text that follows a tag. */
const textAfterTag = />\s*[^\s<]/;

const unseen = new RegExp(`<(?:${[...unseenElements].join('|')})\\b`, 'i');

/** Whether a text is HTML in which nothing stands: an editor's empty paragraph, a script. */
export function isEmptyHtml(typed: string): boolean {
  if (textAfterTag.test(typed) && !unseen.test(typed) && !typed.includes('<!--')) return false;
  const root = readTree(typed);
  return root !== null && !textIn(root).trim() && !hasPicture(root);
}

const hasPicture = ({ name, attributes, children }: HtmlElement): boolean =>
  (name === 'img' && Boolean(attributes['alt'] || attributes['src'])) ||
  children.some((child) => typeof child !== 'string' && hasPicture(child));

/**
 * The words and addresses of a text in HTML, in which `src/choose` looks for secrets: tags may cut one into pieces.
 * @returns null where a text holds no HTML
 */
export function wordsOfHtml(typed: string): { words: string; addresses: string[] } | null {
  const root = readTree(typed);
  if (!root) return null;
  const addresses: string[] = [];
  const collect = ({ attributes, children }: HtmlElement): void => {
    for (const name of ['href', 'src', 'alt']) {
      if (Object.hasOwn(attributes, name)) addresses.push(attributes[name]!);
    }
    for (const child of children) if (typeof child !== 'string') collect(child);
  };
  collect(root);
  return { words: wordsIn(root).replaceAll(literal, '<').trim(), addresses };
}

const wordsIn = (node: HtmlNode): string => {
  if (typeof node === 'string') return node;
  const words = node.children.map(wordsIn).join('');
  return blockElements.has(node.name) || node.name === 'br' ? `\n${words}\n` : words;
};
