import { glue } from './characters';
import type { Draw } from './drawing';
import { lineOf } from './line';
import { isElement, type Element, type Node } from './page';

// Elements that come from the author's Markdown and HTML.

const texts = new Set(['p', 'ul', 'ol', 'table', 'pre', 'blockquote']);

/** An empty line separates paragraphs from the text before, but not from a title. */
export const drawParagraph: Draw = ({ children }, { sheet, colon }, before) => {
  const isTitled = before?.classes.includes('subheading');
  if (before && texts.has(before.name) && !isTitled) sheet.gap();
  sheet.add(lineOf(children, colon));
};

/** Draws list items, without an empty line after a paragraph. @param markerOf gives the marker of an item's number */
export const points =
  (markerOf: (number: number) => string): Draw =>
  ({ children, attributes }, { sheet, all }, before) => {
    if (before && before.name !== 'p' && texts.has(before.name)) sheet.gap();
    const first = Number(attributes['start']) || 1;
    children.filter(isElement).forEach((point, index) => {
      sheet.within(markerOf(first + index), () => all(point.children));
    });
  };

/** One line for each row. */
export const drawTable: Draw = (table, { sheet, colon }, before) => {
  if (before) sheet.gap();
  for (const { children } of table.children.filter(isElement).flatMap(rowsIn)) {
    const cells = children.filter(isElement).map((cell) => lineOf(cell.children, colon));
    sheet.add(cells.filter(Boolean).join(' | '), '  ');
  }
};

const rowsIn = (element: Element): Element[] =>
  element.name === 'tr' ? [element] : element.children.filter(isElement).flatMap(rowsIn);

/** Code: spaces and line breaks are kept. */
export const drawTyped: Draw = (element, { sheet }, before) => {
  if (before) sheet.gap();
  for (const line of textIn(element).split('\n')) {
    const typed = line.trimStart().replace(/ {2,}/g, (run) => glue.repeat(run.length));
    const margin = line.slice(0, line.length - line.trimStart().length);
    if (typed.trim()) sheet.within(margin, () => sheet.add(typed));
    else sheet.gap();
  }
};

const textIn = (node: Node): string =>
  isElement(node) ? node.children.map(textIn).join('') : node;
