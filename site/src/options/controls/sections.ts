import type { MakeControl } from '../control';
import { element } from '../element';
import { fieldIn } from '../../../../command/options/fields';
import { entitled, linesOf, valueOfLines, type Line } from '../section-lines';
import { dragRows, moveDown, moveUp } from './drag';
import { nameOf, sectionRow, type SectionRow } from './section-row';

/** Nobody orders more by hand. */
const mostRows = 100;

/** The sections of a page: dragged, or moved by buttons or Alt and an arrow, shown or not, each with its title. */
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
    const value = valueOfLines(lines, offered);
    isSaid = value !== undefined;
    change(value);
  };

  /** The rows have moved already. */
  const moved = (element: Element) => {
    const order = [...list.children].map((child) => rows.findIndex((row) => row.element === child));
    const behind = lines.slice(rows.length);
    lines = [...order.map((index) => lines[index]!), ...behind];
    rows = order.map((index) => rows[index]!);
    const place = rows.findIndex((row) => row.element === element);
    say(`${nameOf(lines[place]!.section)} is number ${place + 1} of ${rows.length}`);
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
        if (isLast) say('One section has to stay');
        else lines[index] = { ...lines[index]!, isShown };
        refresh();
        if (!isLast) write();
      },
      entitle(text) {
        const index = rows.indexOf(row);
        // A title of its own leaves the order to the data.
        if (!isSaid) return changeOther('labels', text || undefined, [lines[index]!.section]);
        lines[index] = entitled(lines[index]!, text);
        write();
      },
    });
    return row;
  };

  const rebuild = () => {
    const focused = rows.findIndex((row) => row.element.contains(document.activeElement));
    const name = document.activeElement?.getAttribute('aria-label');
    rows = lines.slice(0, mostRows).map(rowOf);
    list.replaceChildren(...rows.map((row) => row.element));
    const more = lines.length - rows.length;
    rest.textContent = more > 0 ? `And ${more.toLocaleString('en')} more, in the text` : '';
    if (focused < 0) return;
    const fields = [...list.querySelectorAll<HTMLElement>('input, button')];
    (
      fields.find((field) => name && field.getAttribute('aria-label') === name) ?? fields[0]
    )?.focus();
  };

  dragRows(list, '.handle', moved);
  return {
    element: element('div', {}, list, rest),
    show(value, offers) {
      const next = linesOf(value, offers.sections, lines);
      const read = next ?? linesOf(undefined, offers.sections)!;
      offered = offers.sections;
      labels =
        fieldIn(offers.own, 'labels') ??
        fieldIn(offers.own, 'sectionLabels') ??
        fieldIn(offers.own, 'sectionTitles');
      isSaid =
        valueOfLines(read, []) !== undefined &&
        read.length > 0 &&
        value !== undefined &&
        next !== undefined;
      const keyOf = (all: readonly Line[]) =>
        JSON.stringify(all.filter((line) => line.isShown).map((line) => line.written));
      const isSameSet =
        [...lines]
          .map((line) => line.section)
          .sort()
          .join('\n') ===
        read
          .map((line) => line.section)
          .sort()
          .join('\n');
      if (keyOf(lines) !== keyOf(read) || !isSameSet) {
        const isSameRows =
          lines.length === read.length &&
          lines.every(({ section }, index) => section === read[index]!.section);
        lines = read;
        if (!isSameRows) rebuild();
      }
      refresh();
      return next !== undefined;
    },
  };
};
