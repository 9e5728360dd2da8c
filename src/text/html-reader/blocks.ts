import type { Token, Tokens } from 'marked';
import { blockElements } from './elements';
import { textIn } from './line';
import { lineBlocks, lineTokens, type Reader } from './reader';
import { tableParts } from './table';
import { literal } from './tags';
import type { HtmlElement, HtmlNode } from './tree';

/**
 * The blocks that nodes are.
 * @param around the elements of a line in which they stand, the innermost first
 */
export function blockTokens(
  nodes: readonly HtmlNode[],
  reader: Reader,
  around: readonly HtmlElement[] = [],
  keepsLines = false,
): Token[] {
  const blocks: Token[] = [];
  /** Whether the last block is a list of items that stand in no list, or of bullets typed in paragraphs. */
  let isLoose = false;
  let line: HtmlNode[] = [];
  const endLine = () => {
    const made = line.length ? lineBlocks(line, reader, around, keepsLines) : [];
    blocks.push(...made);
    if (made.length) isLoose = false;
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) {
      line.push(node);
      continue;
    }
    if (line.every((text) => typeof text === 'string' && !text.trim())) line = [];
    endLine();
    const last = blocks.at(-1);
    const [first, ...others] = blockOf(node, reader, around);
    const wasLoose = isLoose;
    isLoose = first?.type === 'list' && !lists.has(node.name);
    if (isLoose && wasLoose && isAlike(first as Tokens.List, last as Tokens.List)) {
      (last as Tokens.List).items.push(...(first as Tokens.List).items);
      blocks.push(...others);
    } else if (first) blocks.push(first, ...others);
    isLoose &&= !others.length;
  }
  endLine();
  return blocks;
}

const isAlike = (one: Tokens.List, other: Tokens.List): boolean => one.ordered === other.ordered;

/** Whether an element, or what is in it, has lines of its own. */
export const isBlock = (node: HtmlNode): boolean =>
  typeof node !== 'string' && (blockElements.has(node.name) || node.children.some(isBlock));

const lists = new Set(['ul', 'ol', 'menu', 'dir']);

const listOf = (items: readonly Token[][], ordered: boolean): Token[] => {
  const filled = items.filter((tokens) => tokens.length).map((tokens) => ({ tokens }));
  return filled.length
    ? [{ type: 'list', raw: '', ordered, items: filled } as unknown as Token]
    : [];
};

function listTokens(list: HtmlElement, reader: Reader, around: readonly HtmlElement[]): Token[] {
  const items: Token[][] = [];
  for (const child of list.children) {
    const nodes = typeof child !== 'string' && child.name === 'li' ? child.children : [child];
    const tokens = blockTokens(nodes, reader, around);
    // Editors put a list that belongs to an item behind it.
    if (nodes[0] === child && tokens[0]?.type === 'list' && items.length) {
      items.at(-1)!.push(...tokens);
    } else items.push(tokens);
  }
  return listOf(items, list.name === 'ol' && !list.children.every(isBullet));
}

/** Some editors number all lists, and say of the items that they are not. */
const isBullet = (node: HtmlNode): boolean =>
  typeof node === 'string' ? !node.trim() : node.attributes['data-list'] === 'bullet';

/** A table; one of a single column is a text that somebody laid out with it. */
function tableTokens(table: HtmlElement, reader: Reader, around: readonly HtmlElement[]): Token[] {
  const { rows, others } = tableParts(table);
  const before = blockTokens(others, reader, around);
  if (rows.every(({ cells }) => cells.length < 2)) {
    const all = rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children));
    return [...before, ...blockTokens(all, reader, around)];
  }
  const read = rows.map(({ cells }) =>
    cells.map(({ children }) => ({ tokens: lineTokens(children, reader) })),
  );
  const header = rows[0]!.isHead ? read.shift()! : [];
  return [...before, { type: 'table', raw: '', header, rows: read } as unknown as Token];
}

type BlockReader = (
  element: HtmlElement,
  reader: Reader,
  around: readonly HtmlElement[],
) => Token[];

const heading: BlockReader = ({ children }, reader, around) => {
  const tokens = lineTokens(children, reader, around);
  return tokens.length ? [{ type: 'heading', raw: '', tokens } as unknown as Token] : [];
};

const blockReaders: Readonly<Record<string, BlockReader>> = {
  ul: listTokens,
  ol: listTokens,
  menu: listTokens,
  dir: listTokens,
  li: ({ children }, reader, around) => listOf([blockTokens(children, reader, around)], false),
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  dt: heading,
  caption: heading,
  summary: heading,
  legend: heading,
  blockquote: ({ children }, reader, around) => {
    const tokens = blockTokens(children, reader, around);
    return tokens.length ? [{ type: 'blockquote', raw: '', tokens } as unknown as Token] : [];
  },
  pre: (element) => {
    const text = textIn(element).replaceAll(literal, '<').replace(/^\n/, '').trimEnd();
    return text ? [{ type: 'code', raw: text, text }] : [];
  },
  table: tableTokens,
  hr: () => [],
};

function blockOf(element: HtmlElement, reader: Reader, around: readonly HtmlElement[]): Token[] {
  const { name, children } = element;
  if (Object.hasOwn(blockReaders, name)) return blockReaders[name]!(element, reader, around);
  return blockTokens(children, reader, blockElements.has(name) ? around : [element, ...around]);
}
