import { isRecord } from '../../../../command/options/fields';
import { button, element } from '../element';
import { spokenName } from '../section-name';
import { fieldText, shortened } from '../shown-text';
import type { Line } from '../section-lines';
import { typed } from './typed';

/** A section in the list. */
export interface SectionRow {
  element: HTMLElement;
  /** @param word the default title */
  show(line: Line, word: string): void;
}

/** What can be done with a section. */
export interface SectionActions {
  move(step: -1 | 1): void;
  toggle(isShown: boolean): void;
  entitle(title: string): void;
}

/** Maximum length of a shown filter. */
const longest = 60;

/** The filter of a line as text. */
const filterOf = ({ written }: Line): string =>
  isRecord(written) && isRecord(written['where'])
    ? `only where ${JSON.stringify(written['where']).slice(0, longest)}`
    : '';

export function sectionRow({ section }: Line, actions: SectionActions): SectionRow {
  const name = spokenName(section);
  const check = element('input', { type: 'checkbox' });
  check.addEventListener('change', () => actions.toggle(check.checked));
  const filter = element('small', {});
  const title = element('input', { 'aria-label': `Title of ${name}`, autocomplete: 'off' });
  const shown = typed(title, (text) => actions.entitle(text.trim()));
  const row = element(
    'li',
    {},
    element('span', { class: 'handle', 'aria-hidden': 'true' }),
    element('label', { class: 'check' }, check, element('span', {}, name, filter)),
    title,
    button('↑', () => actions.move(-1), { class: 'move', 'aria-label': `Move ${name} up` }),
    button('↓', () => actions.move(1), { class: 'move', 'aria-label': `Move ${name} down` }),
  );
  row.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    if (!step || !event.altKey) return;
    event.preventDefault();
    actions.move(step);
  });
  return {
    element: row,
    show(line, word) {
      check.checked = line.isShown;
      row.classList.toggle('left-out', !line.isShown);
      filter.textContent = filterOf(line);
      title.placeholder = shortened(word) || 'Custom title';
      title.disabled = !line.isShown;
      shown.show(fieldText(line.title) ?? shortened(line.title));
      title.disabled ||= fieldText(line.title) === undefined;
    },
  };
}
