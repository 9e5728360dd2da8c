import type { MakeControl } from '../control';
import { element } from '../element';
import { fieldIn } from '../../../../command/options/fields';
import { said } from '../said';
import { optionNamed } from '../schema';
import {
  entitled,
  hasSameRows,
  linesOf,
  saySame,
  saysSections,
  valueOfLines,
  type Line,
} from '../section-lines';
import { spokenName } from '../section-name';
import { dragRows, moveDown, moveUp } from './drag';
import { sectionRow, type SectionRow } from './section-row';

/** Maximum number of rows: nobody sorts more by hand. */
const mostRows = 100;

/** A list of sections, which can be moved (by dragging, buttons, or Alt and arrow keys), hidden and renamed. */
export const sections: MakeControl = (_, { change, changeOther, say }, { title, about }) => {
  const list = element('ol', {
    class: 'sections',
    'aria-labelledby': title,
    'aria-describedby': about,
  });
  const rest = element('p', { class: 'rest' });
  let lines: Line[] = [];
  let rows: SectionRow[] = [];
  let offered: readonly string[] = [];
  let labels: unknown;
  let isSaid = false;

  const wordFor = ({ section }: Line) => {
    const word = fieldIn(labels, section);
    return typeof word === 'string' ? word : '';
  };
  const shown = (line: Line): Line => (isSaid ? line : { ...line, title: wordFor(line) });
  const refresh = () =>
    rows.forEach((row, index) => row.show(shown(lines[index]!), wordFor(lines[index]!)));

  const write = () => {
    // An empty list would show all.
    if (!lines.some(({ isShown }) => isShown)) return;
    const value = valueOfLines(lines, offered);
    isSaid = value !== undefined;
    change(value);
  };

  /** Called when the rows have moved already. */
  const moved = (element: Element) => {
    const order = [...list.children].map((child) => rows.findIndex((row) => row.element === child));
    const behind = lines.slice(rows.length);
    lines = [...order.map((index) => lines[index]!), ...behind];
    rows = order.map((index) => rows[index]!);
    const place = rows.findIndex((row) => row.element === element);
    say(`${spokenName(lines[place]!.section)} moved to position ${place + 1} of ${rows.length}`);
    write();
  };

  const rowOf = (line: Line): SectionRow => {
    const row: SectionRow = sectionRow(line, {
      move(step) {
        const isFirst = step < 0 && row.element === list.firstChild;
        if (isFirst || (step > 0 && row.element === list.lastChild)) return;
        (step < 0 ? moveUp : moveDown)(row.element);
        row.element.scrollIntoView({ block: 'nearest' });
        moved(row.element);
      },
      toggle(isShown) {
        const index = rows.indexOf(row);
        const isLast = !isShown && lines.filter((one) => one.isShown).length === 1;
        if (isLast) say('At least one section must stay');
        else lines[index] = { ...lines[index]!, isShown };
        refresh();
        if (!isLast) write();
      },
      entitle(text) {
        const index = rows.indexOf(row);
        // Without a set order, the title goes into `labels`, so that the default order stays.
        if (!isSaid) return changeOther('labels', text || undefined, [lines[index]!.section]);
        lines[index] = entitled(lines[index]!, text);
        write();
      },
    });
    return row;
  };

  const rebuild = () => {
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    const name = focused?.getAttribute('aria-label');
    rows = lines.slice(0, mostRows).map(rowOf);
    list.replaceChildren(...rows.map((row) => row.element));
    const more = lines.length - rows.length;
    rest.textContent = more > 0 ? `And ${more.toLocaleString('en')} more in the text` : '';
    if (!focused) return;
    const fields = [...list.querySelectorAll<HTMLElement>('input, button')];
    const same = fields.find((field) => name && field.getAttribute('aria-label') === name);
    (same ?? fields[0])?.focus();
  };

  dragRows(list, '.handle', moved);
  return {
    element: element('div', {}, list, rest),
    show(value, offers) {
      const next = linesOf(value, offers.sections, lines);
      isSaid = next !== undefined && saysSections(value);
      offered = offers.sections;
      labels = said(offers.own, optionNamed('labels')).value;
      const read = next ?? linesOf(undefined, offered)!;
      if (!saySame(lines, read)) {
        const isSame = hasSameRows(lines, read);
        lines = read;
        if (!isSame) rebuild();
      }
      refresh();
      return next !== undefined;
    },
  };
};
