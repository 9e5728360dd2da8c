import { widthInTwoLines, widthOf } from '../../text/width';
import { textContent } from '../../text/html/text-content';
import type { Context } from '../context';
import { isTooLong } from '../texts/run-in';
import type { Column, Contact } from '../view';

/** Limits for contacts beside the name: lines, and characters together with the name. */
const beside = { lines: 4, letters: 78 };
/** Limit for contacts beside a name of several lines: more would mix with its words when read line by line. */
const mostBesideLines = 1;
/** Characters of a contact that fit into one line of a column. */
const columnLetters = 34;
/** Two columns must save this many lines to be worth it: programs that read line by line mix them. */
const fewestSaved = 6;
/** How much wider the letters of the name are. */
const nameScale = 3;

/** Whether contacts are too many, or too wide, to go beside a name. */
export function isCrowded(name: string, contacts: readonly Contact[]): boolean {
  if (contacts.length > beside.lines || (name.length * nameScale) / 2 > beside.letters) return true;
  let widest = 0;
  for (const { label, property, value } of contacts) {
    // On paper the scheme is printed before a bare host.
    const scheme = property.endsWith('host') ? 'https://' : '';
    widest = Math.max(widest, widthOf(`${label} ${scheme}${textContent(value.text)}`));
  }
  const isTooWide = (width: number) => width * nameScale + widest > beside.letters;
  if (isTooWide(widthOf(name)) && contacts.length > mostBesideLines) return true;
  return isTooWide(widthInTwoLines(name));
}

const column = (lines: Contact[], context: Context): Column => ({
  lines,
  runIn: lines.some(({ label }) => isTooLong(label, context)),
});

/** Contacts in one column beside the name; or below it, in two columns if that saves enough lines. */
export function columnsOf(contacts: Contact[], crowded: boolean, context: Context): Column[] {
  if (!contacts.length) return [];
  return crowded ? inColumns(contacts, context) : [column(contacts, context)];
}

/** Two columns, the first at least as high; only one if a word or a label is too wide, or if too little is saved. */
function inColumns(contacts: Contact[], context: Context): Column[] {
  const whole = column(contacts, context);
  const texts = contacts.map(
    ({ value: { text, address } }) => `${textContent(text)} ${textContent(address)}`,
  );
  const isWide = (word: string) => widthOf(word) > columnLetters;
  if (whole.runIn || texts.some((text) => text.split(' ').some(isWide))) return [whole];
  const heights = texts.map((text) => Math.ceil(widthOf(text) / columnLetters));
  const half = heights.reduce((sum, height) => sum + height, 0) / 2;
  let height = 0;
  const end = heights.findIndex((lines) => (height += lines) >= half) + 1;
  if (contacts.length - height < fewestSaved) return [whole];
  return [contacts.slice(0, end), contacts.slice(end)]
    .filter((lines) => lines.length > 0)
    .map((lines) => column(lines, context));
}
