import type { Token } from 'marked';
import { safeHref } from '../contacts/url';
import { blockElements, codeElements } from './elements';
import { meaningOf } from './meaning';
import { literal } from './tags';
import { withoutControls, type HtmlElement, type HtmlNode } from './tree';

/** The elements of a line, by the numbers under which they stand in its Markdown. */
export type Elements = HtmlElement[];

/** White space of the source. A wide space, or one that does not break, was meant. */
const spaces = /[ \t\n\r\f]+/g;

/** What begins an item of a list that is no element. */
const typedItem = /(?:[-*+•●▪◦‣]|\d{1,3}[.)])\s/y;

/** A text within an element: a break of the source is a space, but before an item of a Markdown list. */
const folded = (text: string): string =>
  text.replace(spaces, (found, at: number) => {
    if (!found.includes('\n')) return ' ';
    if (/\n[^\n]*\n/.test(found)) return '\n\n';
    typedItem.lastIndex = at + found.length;
    return typedItem.test(text) ? '\n' : ' ';
  });

/**
 * What stands in a line as Markdown, in which `<x0>` … `</x0>` stand for its elements.
 * @param keepsLines whether a break of the source is meant, as in a text that has no tag around it
 */
export function markdownOf(node: HtmlNode, elements: Elements, keepsLines = false): string {
  if (typeof node === 'string') {
    const text = keepsLines ? node : folded(node);
    return text.replaceAll('<', literal);
  }
  if (node.name === 'br') return '\n';
  const isCode = codeElements.has(node.name);
  const inner = isCode ? '' : node.children.map((child) => markdownOf(child, elements)).join('');
  if (blockElements.has(node.name)) return ` ${inner} `;
  if (node.name === 'q') return `“${inner}”`;
  const isOurs = isCode || /^(?:a|img)$/.test(node.name) || meaningOf(node).length > 0;
  if (!isOurs) return inner;
  const number = elements.push(node) - 1;
  return `<x${number}>${inner}</x${number}>`;
}

/** Markdown with its spaces outside of the elements. */
export const tidied = (markdown: string): string =>
  markdown
    .replace(/(<x\d+>) /g, ' $1')
    .replace(/ (<\/x\d+>)/g, '$1 ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Markdown with elements of a line around it, the innermost first. */
export const wrapped = (
  markdown: string,
  around: readonly HtmlElement[],
  elements: Elements,
): string =>
  around.reduce((within, { name, attributes }) => {
    const number = elements.push({ name, attributes, children: [] }) - 1;
    return `<x${number}>${within}</x${number}>`;
  }, markdown);

/** The text of an element, as it was typed. */
export const textIn = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.name === 'br' ? '\n' : node.children.map(textIn).join('');

/** What an element in a line becomes; a link without an address that may be followed is its text. */
export function elementTokens(node: HtmlElement, tokens: Token[], isInLink: boolean): Token[] {
  const { name, attributes } = node;
  const attribute = (key: string) => (Object.hasOwn(attributes, key) ? attributes[key]! : '');
  if (codeElements.has(name)) {
    const text = textIn(node).replace(spaces, ' ').replaceAll(literal, '<');
    return text.trim() ? [{ type: 'codespan', raw: text, text }] : [];
  }
  if (name === 'img') {
    const src = attribute('src');
    const href = /^(?:https?:)?\/\//i.test(src.trim()) ? safeHref(src) : '';
    const text = withoutControls(attribute('alt')).trim() || href;
    if (!text) return [];
    if (isInLink || !href) return [{ type: 'text', raw: text, text }];
    return [{ type: 'image', raw: text, text, href }];
  }
  const href = name === 'a' && !isInLink ? safeHref(attribute('href')) : '';
  const linked: Token[] =
    href && tokens.length ? [{ type: 'link', raw: '', href, text: '', tokens }] : tokens;
  return meaningOf(node).reduceRight<Token[]>(
    (within, type) => (within.length ? [{ type, raw: '', tokens: within }] : within),
    linked,
  );
}
