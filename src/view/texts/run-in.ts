import { widthOf } from '../../text/width';
import { textContent } from '../../text/html/text-content';
import type { Text } from '../../text/html/html';
import type { Context } from '../context';
import type { Row, SectionItems } from '../shapes';

/** The width of the gutter for dates and labels and the gap that it includes, in rem, as in styles/tokens.css. */
const [usual, gap] = [9.8, 0.6];
/** The width of a lower-case letter in a label, in rem. */
const letter = 0.47;

/** Whether a label is too wide for the gutter. Then it runs in: it goes on the same line as its value. */
export const isTooLong = (label: Text, { locale }: Context): boolean =>
  label !== '' && widthOf(textContent(label)) > ((locale.gutter ?? usual) - gap) / letter;

/** Rows with their labels in the gutter; if one of them is too wide for it, all run in. */
export function rowsOf(items: Row[], context: Context): SectionItems {
  const isLong = ({ label, rows }: Row): boolean =>
    rows.length > 0 ? rows.some(isLong) : isTooLong(label, context);
  return { shape: 'rows', items, runIn: items.some(isLong), dense: false };
}
