import { isRecord } from '../../../../command/options/fields';
import type { MakeControl } from '../control';
import { button, element, freeId } from '../element';
import { isSilent } from '../said';
import { fieldText, shortened } from '../shown-text';
import { typed, type Typed } from './typed';

/** Labels that are offered in addition to sections. */
const known = ['url', 'email', 'phone', 'location', 'present', 'keywords', 'roles'];

const mostRows = 100;

/** A list of names with texts. */
export const map: MakeControl = (_, { change }, { title, field: id, about }) => {
  const names = element('datalist', { id: freeId('names') });
  const list = element('div', { class: 'pairs' });
  const rest = element('p', { class: 'rest' });
  let rows = new Map<string, Typed>();

  const rowOf = (name: string): [HTMLElement, Typed] => {
    const input = element('input', { id: freeId('word'), autocomplete: 'off' });
    const remove = button('Remove', () => change(undefined, [name]), {
      'aria-label': `Remove ${shortened(name)}`,
    });
    return [
      element('div', {}, element('label', { for: input.id }, shortened(name)), input, remove),
      typed(input, (text) => text.trim() && change(text, [name])),
    ];
  };
  const [name, word] = [
    element('input', {
      id,
      list: names.id,
      placeholder: 'Name',
      autocomplete: 'off',
      'aria-describedby': about,
    }),
    element('input', {
      'aria-label': 'Your label',
      placeholder: 'Label',
      autocomplete: 'off',
    }),
  ];
  const add = () => {
    if (!name.value.trim()) return name.focus();
    if (!word.value.trim()) return word.focus();
    change(word.value, [name.value.trim()]);
    [name.value, word.value] = ['', ''];
    name.focus();
  };
  word.addEventListener('keydown', ({ key }) => key === 'Enter' && add());
  const adding = element('div', { class: 'adding' }, name, word, button('Add', add), names);

  return {
    element: element('div', { role: 'group', 'aria-labelledby': title }, list, rest, adding),
    show(value, { sections }) {
      const all = isRecord(value) ? Object.entries(value) : [];
      const words = all
        .filter(([, text]) => typeof text === 'string' && fieldText(text) !== undefined)
        .slice(0, mostRows);
      const keys = words.map(([key]) => key);
      if (keys.join('\n') !== [...rows.keys()].join('\n')) {
        const made = keys.map(rowOf);
        rows = new Map(made.map(([, shown], index) => [keys[index]!, shown]));
        const isWithin = list.contains(document.activeElement);
        list.replaceChildren(...made.map(([row]) => row));
        if (isWithin) name.focus();
      }
      for (const [key, text] of words) rows.get(key)!.show(text as string);
      rest.textContent =
        all.length > words.length ? `And ${all.length - words.length} more in the text` : '';
      const offered = [...known, ...sections];
      if (names.childElementCount !== offered.length)
        names.replaceChildren(...offered.map((one) => element('option', { value: one })));
      return isRecord(value) || isSilent(value);
    },
  };
};
