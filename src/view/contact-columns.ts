import { widthInTwoLines, widthOf } from '../text/width';
import { plain } from '../text/words';
import type { Context } from './context';
import { isTooLong } from './run-in';
import type { Column, Contact } from './view';

/** What fits beside a name: so many lines, and with the name so many letters of their size. */
const beside = { lines: 4, letters: 78 };
/** So many letters of a contact fit into a line of a column. */
const columnLetters = 34;
/** The name is set so much larger and bolder. */
const nameScale = 3;

/** Whether contacts are too many, or too wide, to stand beside a name. */
export function isCrowded(name: string, contacts: readonly Contact[]): boolean {
  if (contacts.length > beside.lines || (name.length * nameScale) / 2 > beside.letters) return true;
  let widest = 0;
  for (const { label, property, value } of contacts) {
    // On paper its scheme stands before a bare host.
    const scheme = property.endsWith('host') ? 'https://' : '';
    widest = Math.max(widest, widthOf(`${label} ${scheme}${plain(value.text)}`));
  }
  return widthInTwoLines(name) * nameScale + widest > beside.letters;
}

const column = (lines: Contact[], context: Context): Column => ({
  lines,
  runIn: lines.some(({ label }) => isTooLong(label, context)),
});

/** Contacts in one column beside a name, or below it in two. */
export function columnsOf(contacts: Contact[], crowded: boolean, context: Context): Column[] {
  if (!contacts.length) return [];
  return crowded ? inColumns(contacts, context) : [column(contacts, context)];
}

/** Two columns, the first no shorter than the second; one where a word would not fit. */
function inColumns(contacts: Contact[], context: Context): Column[] {
  const whole = column(contacts, context);
  const texts = contacts.map(({ value: { text, address } }) => `${plain(text)} ${plain(address)}`);
  const isWide = (word: string) => widthOf(word) > columnLetters;
  if (whole.runIn || texts.some((text) => text.split(' ').some(isWide))) return [whole];
  const heights = texts.map((text) => Math.ceil(widthOf(text) / columnLetters));
  const half = heights.reduce((sum, height) => sum + height, 0) / 2;
  let height = 0;
  const end = heights.findIndex((lines) => (height += lines) >= half) + 1;
  return [contacts.slice(0, end), contacts.slice(end)]
    .filter((lines) => lines.length > 0)
    .map((lines) => column(lines, context));
}
