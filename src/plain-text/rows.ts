import type { Draw } from './drawing';
import { labelled, lineOf } from './line';
import { isElement, type Element } from './page';

/** Indents the further lines of a long row. */
const hang = '  ';

/** Draws rows one below the other, with empty lines around a block of rows with one name. */
const rows =
  (draw: Draw): Draw =>
  ({ children }, drawing) => {
    let before: Element | null = null;
    for (const row of children.filter(isElement)) {
      const isBlock = row.classes.includes('block');
      if (before && (isBlock || before.classes.includes('block'))) drawing.sheet.gap();
      (isBlock ? drawBlock : draw)(row, drawing, before);
      before = row;
    }
  };

const drawBlock: Draw = ({ children }, { sheet, colon, all }) => {
  const isTitle = ({ name }: Element) => name === 'h3';
  const elements = children.filter(isElement);
  sheet.add(lineOf(elements.filter(isTitle), colon));
  sheet.within(hang, () => all(elements.filter((element) => !isTitle(element))));
};

/** `label: value` */
export const drawContacts = rows(({ children }, { sheet, colon }) =>
  sheet.add(lineOf(children, colon), hang),
);

/** `label: level · values · others`; each of them can be missing. */
export const drawRows = rows(({ children }, { sheet, colon }) => {
  const [first, ...rest] = children;
  const isLabelled = first !== undefined && isElement(first) && first.name === 'strong';
  const hasValues = lineOf(rest, colon) !== '';
  const label = isLabelled && hasValues ? labelled(lineOf([first], colon), colon) : '';
  sheet.add(lineOf(label ? [label, ...rest] : children, colon), hang);
});
