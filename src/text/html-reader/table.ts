import type { Token } from 'marked';
import { blockTokens, lineTokens, type Reader } from './blocks';
import type { HtmlElement } from './tree';

const rowGroups = new Set(['thead', 'tbody', 'tfoot']);

interface Row {
  cells: HtmlElement[];
  isHead: boolean;
}

/** A table; one of a single column is a text that somebody laid out with it. */
export function tableTokens(
  table: HtmlElement,
  reader: Reader,
  around: readonly HtmlElement[],
): Token[] {
  const rows = rowsOf(table, false);
  const before = table.children.filter((node) => typeof node === 'string' || !isPart(node));
  const others = blockTokens(before, reader, around);
  if (rows.every(({ cells }) => cells.length < 2)) {
    const all = rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children));
    return [...others, ...blockTokens(all, reader, around)];
  }
  const read = rows.map(({ cells }) =>
    cells.map(({ children }) => ({ tokens: lineTokens(children, reader) })),
  );
  const header = rows[0]!.isHead ? read.shift()! : [];
  return [...others, { type: 'table', raw: '', header, rows: read } as unknown as Token];
}

const isPart = ({ name }: HtmlElement): boolean =>
  name === 'tr' || name === 'colgroup' || rowGroups.has(name);

/** Rows in which something stands. */
function rowsOf({ children }: HtmlElement, isInHead: boolean): Row[] {
  return children.flatMap((child): Row[] => {
    if (typeof child === 'string') return [];
    if (rowGroups.has(child.name)) return rowsOf(child, child.name === 'thead');
    if (child.name !== 'tr') return [];
    const cells = child.children.filter(
      (cell): cell is HtmlElement => typeof cell !== 'string' && /^t[dh]$/.test(cell.name),
    );
    if (!cells.some(isFilled)) return [];
    return [{ cells, isHead: isInHead || cells.every(({ name }) => name === 'th') }];
  });
}

const isFilled = ({ name, children }: HtmlElement): boolean =>
  name === 'img' ||
  children.some((child) => (typeof child === 'string' ? child.trim() !== '' : isFilled(child)));
