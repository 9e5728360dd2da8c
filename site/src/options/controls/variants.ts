import { isRecord } from '../../../../command/options/fields';
import type { MakeControl } from '../control';
import { button, element, freeId } from '../element';
import { isSilent } from '../said';
import { fieldText, shortened } from '../shown-text';
import { typed } from './typed';

const mostRows = 50;

/** The options in a JSON text; undefined if it is not an object. */
export function optionsInText(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.trim() || '{}');
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A list of variants, each with its options as JSON. */
export const variants: MakeControl = (_, { change, changeOther }, { title, field: id, about }) => {
  const list = element('div', { class: 'variants' });
  let shown = new Map<string, (value: unknown) => void>();

  const rowOf = (name: string): [HTMLElement, (value: unknown) => void] => {
    const wrong = element(
      'p',
      { class: 'wrong', id: freeId('wrong'), hidden: true },
      'Not valid JSON yet. Example: { "only": ["backend"] }',
    );
    const area = element('textarea', {
      rows: 3,
      spellcheck: 'false',
      'aria-label': `Options of ${shortened(name)}, as JSON`,
      'aria-describedby': wrong.id,
    });
    const said = element('small', {});
    const text = typed(area, (json) => {
      const value = optionsInText(json);
      wrong.hidden = value !== undefined;
      if (value) area.removeAttribute('aria-invalid');
      else area.setAttribute('aria-invalid', 'true');
      if (value) change(value, [name]);
    });
    const row = element(
      'details',
      {},
      element('summary', {}, element('span', {}, shortened(name)), said),
      area,
      wrong,
      button('Show', () => changeOther('variant', name), {
        'aria-label': `Show the variant ${shortened(name)}`,
      }),
      button('Remove', () => change(undefined, [name]), {
        'aria-label': `Remove the variant ${shortened(name)}`,
      }),
    );
    return [
      row,
      (value) => {
        said.textContent = Object.keys(isRecord(value) ? value : {})
          .slice(0, 5)
          .join(', ')
          .slice(0, 80);
        const json = fieldText(JSON.stringify(value, null, 2));
        area.disabled = json === undefined;
        text.show(json ?? 'Too long to edit here.');
      },
    ];
  };
  const name = element('input', {
    id,
    placeholder: 'Variant name',
    autocomplete: 'off',
    'aria-describedby': about,
  });
  const add = () => {
    const typedName = name.value.trim();
    if (!typedName) return name.focus();
    if (!shown.has(typedName)) change({}, [typedName]);
    name.value = '';
  };
  name.addEventListener('keydown', ({ key }) => key === 'Enter' && add());

  return {
    element: element(
      'div',
      { role: 'group', 'aria-labelledby': title },
      list,
      element('div', { class: 'adding' }, name, button('Add', add)),
    ),
    show(value) {
      const all = Object.entries(isRecord(value) ? value : {}).slice(0, mostRows);
      const keys = all.map(([key]) => key);
      if (keys.join('\n') !== [...shown.keys()].join('\n')) {
        const made = keys.map(rowOf);
        shown = new Map(made.map(([, show], index) => [keys[index]!, show]));
        const isWithin = list.contains(document.activeElement);
        list.replaceChildren(...made.map(([row]) => row));
        if (isWithin) name.focus();
      }
      for (const [key, options] of all) shown.get(key)!(options);
      return isRecord(value) || isSilent(value);
    },
  };
};
