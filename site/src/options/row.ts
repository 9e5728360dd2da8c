import type { Actions } from './control';
import { controls } from './controls/controls';
import { button, element, freeId } from './element';
import { controlKind } from './kinds';
import type { Offers } from './offers';
import { remarkOf, type Remarks } from './remarks';
import { said } from './said';
import type { Option } from './schema';
import { shortened } from './shown-text';

/** A row with an option, its description and its control. */
export interface Row {
  option: Option;
  element: HTMLElement;
  show(offers: Offers, remarks: Remarks): void;
}

/** Maximum length of a value that the control cannot show and that is shown as text. */
const longest = 200;

/** Controls with a single field, which has a label. The others are groups, named by their title. */
const single = new Set([
  'field',
  'language',
  'map',
  'numbering',
  'prose',
  'select',
  'tags',
  'variant',
  'variants',
]);

/** The first sentences of a description, with at least 40 characters. */
const firstSentences = /^.{40,}?\.(?= [A-Z])/s;

/** The part of a description that is always shown, and the part that is shown on request. */
function parts(description: string): [first: string, others: string] {
  const [first] = firstSentences.exec(description) ?? [description];
  return [first, description.slice(first.length).trim()];
}

/** Creates the row of an option. */
export function optionRow(option: Option, actions: Actions): Row {
  const { name, title, description } = option;
  const kind = controlKind(option);
  const [titleId, aboutId, fieldId] = [freeId('title'), freeId('about'), freeId('field')];
  const [first, others] = parts(description);
  const control = controls[kind](option, actions, {
    title: titleId,
    about: aboutId,
    field: fieldId,
  });
  const reset = button(
    'Reset',
    () => {
      actions.change();
      control.element.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
      if (control.element.matches('input, select, textarea')) control.element.focus();
    },
    { class: 'reset', 'aria-label': `Reset ${title}`, hidden: true },
  );
  const odd = element('p', { class: 'odd', hidden: true });
  const remark = element('p', { class: 'remark', hidden: true });
  const label = single.has(kind)
    ? element('label', { id: titleId, for: fieldId }, title)
    : element('span', { id: titleId, class: 'label' }, title);
  const about = element(
    'div',
    { class: 'what' },
    element('p', { class: 'named' }, label, reset),
    element('p', { class: 'help', id: aboutId }, first),
    ...(others
      ? [
          element(
            'details',
            { class: 'help' },
            element('summary', { 'aria-label': `More about ${title}` }, 'More'),
            others,
          ),
        ]
      : []),
  );
  const control_ = element('div', { class: 'control' }, control.element, odd, remark);
  return {
    option,
    element: element('div', { class: `option is-${kind}`, 'data-option': name }, about, control_),
    show(offers, remarks) {
      const { value, paths } = said(offers.own, option);
      const isShown = control.show(value, offers);
      reset.hidden = !paths.length;
      odd.hidden = isShown;
      odd.textContent = isShown ? '' : `In your résumé: ${textOf(value)}`;
      const text = remarkOf(remarks, { value, paths });
      remark.hidden = !text;
      if (remark.textContent !== text) remark.textContent = text;
    },
  };
}

const textOf = (value: unknown): string => shortened(JSON.stringify(value) ?? '', longest);
