import { widthOf } from '../../text/width';
import { textContent } from '../../text/html/text-content';
import type { Text } from '../../text/html/html';
import type { Context } from '../context';
import type { Row, SectionItems } from '../shapes';

/** The room for dates and labels beside a text, in rem, as styles/tokens.css has it: with the gap to the text. */
const [usual, gap] = [9.8, 0.6];
/** A small letter of a label, in rem. */
const letter = 0.47;

/** Whether a label needs more room than the gutter has: then it runs in, before its value. */
export const isTooLong = (label: Text, { locale }: Context): boolean =>
  label !== '' && widthOf(textContent(label)) > ((locale.gutter ?? usual) - gap) / letter;

/** Rows as a table with their labels in the gutter, or run in where one of them is too long for it. */
export function rowsOf(items: Row[], context: Context): SectionItems {
  const isLong = ({ label, rows }: Row): boolean =>
    rows.length > 0 ? rows.some(isLong) : isTooLong(label, context);
  return { shape: 'rows', items, runIn: items.some(isLong), dense: false };
}
