import { elementsOf, isElement, readHtml, type Element, type Node } from '../fuzz/read-html';

/** What is visible on a page. */
export interface Seen {
  /** The texts, one line for each block of the page, white space folded. */
  text: string;
  /** Where its links and images lead. */
  addresses: string[];
  /** The titles of its sections. */
  sections: string[];
}

const unseen = new Set(['head', 'script', 'style']);
const inline = new Set(
  [
    'a',
    'code',
    'data',
    'del',
    'em',
    'label',
    'legend',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
  ].concat('input'),
);

/** @param html a whole document of ours */
export function seen(html: string): Seen {
  const document = readHtml(html);
  const elements = elementsOf(document);
  return {
    text: lines(textOf(document)),
    addresses: elements.flatMap(({ attributes: { href, src } }) => href ?? src ?? []),
    sections: elements.filter(({ name }) => name === 'h2').map((title) => lines(textOf(title))),
  };
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** A break of the source is a space, as in browsers; the breaks that are seen are those between blocks. */
const textOf = (node: Node): string => (isElement(node) ? shown(node) : node.replace(/\s/g, ' '));

function shown(element: Element): string {
  if (unseen.has(element.name)) return '';
  const text = element.children.map(textOf).join('');
  return inline.has(element.name) ? text : `\n${text}\n`;
}
