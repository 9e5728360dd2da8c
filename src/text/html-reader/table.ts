import type { HtmlElement, HtmlNode } from './tree';

const rowGroups = new Set(['thead', 'tbody', 'tfoot']);

/** A row in which something stands. */
export interface Row {
  cells: HtmlElement[];
  isHead: boolean;
}

/** A table's rows, and what stands in it beside them: a caption, texts. */
export const tableParts = (table: HtmlElement): { rows: Row[]; others: HtmlNode[] } => ({
  rows: rowsOf(table, false),
  others: table.children.filter((node) => typeof node === 'string' || !isPart(node)),
});

const isPart = ({ name }: HtmlElement): boolean =>
  name === 'tr' || name === 'colgroup' || rowGroups.has(name);

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
