import { characters } from './characters';

/** An element of a rendered page, with its texts and elements. */
export interface Element {
  name: string;
  classes: readonly string[];
  attributes: Readonly<Record<string, string>>;
  children: Node[];
}

export type Node = Element | string;

export const isElement = (node: Node): node is Element => typeof node !== 'string';

/** Deeper elements are flattened into this level, so that recursion never overflows the stack. */
const deepest = 60;

const empty = new Set(['br', 'img', 'input']);
const slash = '/'.charCodeAt(0);

/** The body of a rendered document and its language; of several languages, the one shown first. */
export function pageOf(html: string): { body: Element; lang: string } {
  const body = treeOf(html, html.indexOf('<body', html.indexOf('</style>')));
  const lang = /^[^>]*>\s*<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
  const isOne = !body.children.some((child) => isElement(child) && child.classes[0] === 'editions');
  if (isOne) return { body, lang };
  const all = elementsIn(body);
  const chosen = all.find(({ name, attributes }) => name === 'input' && 'checked' in attributes);
  const id = chosen?.attributes['id']?.replace('language-', 'edition-');
  return { body: all.find(({ attributes }) => attributes['id'] === id) ?? body, lang };
}

/** All elements within an element, in document order. */
const elementsIn = ({ children }: Element): Element[] =>
  children.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);

/** Parses markup of our templates: all elements are closed, and `<` and `>` in texts are escaped. */
function treeOf(html: string, from: number): Element {
  const root: Element = { name: '', classes: [], attributes: {}, children: [] };
  const open = [root];
  let depth = 0;
  for (let at = from; at >= 0;) {
    const { children } = open[Math.min(depth, deepest)]!;
    const start = html.indexOf('<', at);
    if (start < 0) break;
    if (start > at) children.push(characters(html.slice(at, start)));
    const end = html.indexOf('>', start);
    if (html.charCodeAt(start + 1) === slash) {
      if (depth) depth--;
    } else {
      const element = elementOf(html.slice(start + 1, end));
      children.push(element);
      if (!empty.has(element.name) && ++depth <= deepest) open[depth] = element;
    }
    at = end + 1;
  }
  return root;
}

const attribute = / ([a-z-]+)(?:="([^"]*)")?/g;

function elementOf(tag: string): Element {
  const [name = ''] = tag.split(' ', 1);
  const attributes: Record<string, string> = Object.create(null);
  for (const [, key, value = ''] of tag.matchAll(attribute)) attributes[key!] = characters(value);
  return { name, classes: attributes['class']?.split(' ') ?? [], attributes, children: [] };
}
