import { glue } from './characters';
import type { Draw } from './drawing';
import { lineOf } from './line';
import { isElement, type Element, type Node } from './page';

// What Markdown and HTML of an author become.

const texts = new Set(['p', 'ul', 'ol', 'table', 'pre', 'blockquote']);

/** Paragraphs are set apart; a list runs on from its sentence, and a text from its title. */
export const drawParagraph: Draw = ({ children }, { sheet, colon }, before) => {
  const isTitled = before?.classes.includes('subheading');
  if (before && texts.has(before.name) && !isTitled) sheet.gap();
  sheet.add(lineOf(children, colon));
};

/** Points with their markers. @param markerOf by their numbers */
export const points =
  (markerOf: (number: number) => string): Draw =>
  ({ children, attributes }, { sheet, all }, before) => {
    if (before && before.name !== 'p' && texts.has(before.name)) sheet.gap();
    const first = Number(attributes['start']) || 1;
    children.filter(isElement).forEach((point, index) => {
      sheet.within(markerOf(first + index), () => all(point.children));
    });
  };

/** A line for each row. */
export const drawTable: Draw = (table, { sheet, colon }, before) => {
  if (before) sheet.gap();
  for (const { children } of table.children.filter(isElement).flatMap(rowsIn)) {
    const cells = children.filter(isElement).map((cell) => lineOf(cell.children, colon));
    sheet.add(cells.filter(Boolean).join(' | '), '  ');
  }
};

const rowsIn = (element: Element): Element[] =>
  element.name === 'tr' ? [element] : element.children.filter(isElement).flatMap(rowsIn);

/** Code: its spaces and its lines are kept. */
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
