import { elementsOf, isElement, readHtml, type Element, type Node } from '../fuzz/read-html';

/**
 * The words of a page that are missing in its plain text, in the order of the page, and the missing addresses.
 * The only difference in order: dates come after what they belong to.
 */
export function missing(html: string, text: string): string[] {
  const body = elementsOf(readHtml(html)).find(({ name }) => name === 'body')!;
  const shown = alike(text);
  let at = 0;
  const words = wordsIn(body).filter((word) => {
    const found = shown.indexOf(word, at);
    if (found >= 0) at = found + word.length;
    return found < 0;
  });
  const all = elementsOf(body);
  const addresses = all.flatMap(({ attributes: { href = '' } }) =>
    href.startsWith('http') ? [alike(href)] : [],
  );
  // They stand in the address before them.
  const printed = all.filter(isAddress).flatMap((address) => wordsOf(textOf(address)));
  return [...words, ...[...addresses, ...printed].filter((address) => !shown.includes(address))];
}

const has = ({ attributes }: Element, name: string): boolean =>
  attributes['class']?.split(' ').includes(name) ?? false;

const isAddress = (element: Element): boolean => has(element, 'address');

function wordsIn(node: Node): string[] {
  if (!isElement(node)) return wordsOf(node);
  if (isAddress(node)) return [];
  if (node.name !== 'article') return node.children.flatMap(wordsIn);
  const parts = node.children.filter(isElement);
  const [header, ...others] = parts;
  const dates = header!.children.filter((part) => isElement(part) && has(part, 'dates'));
  const sources = has(node, 'h-cite')
    ? others.filter((part) => has(part, 'authors') || has(part, 'source'))
    : [];
  const head = header!.children.filter((part) => !dates.includes(part));
  const texts = others.filter((part) => !sources.includes(part));
  return [...head, ...sources, ...dates, ...texts].flatMap(wordsIn);
}

const textOf = (node: Node): string =>
  isElement(node) ? node.children.map(textOf).join('') : node;

/** Separators are words of nobody; a shortened address ends with dots. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => alike(word.replace(/^[,،、·]+(?=.)|(?<=.)…$/g, '')))
    .filter((word) => /[^·,،、.:]/.test(word));

/** Characters whatever their form, without those that nobody sees: Chinese lines end anywhere. */
const alike = (text: string): string =>
  text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .normalize('NFKD')
    .replace(/\s|\p{Cc}|\p{Cf}/gu, '')
    .replaceAll('\u2212', '-');
