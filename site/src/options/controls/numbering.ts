import type { MakeControl } from '../control';
import { element, freeId } from '../element';
import { numberingIn, valueOfNumbering, type Numbering } from '../numbered';
import { spokenName } from '../section-name';

const words: Readonly<Record<string, string>> = {
  usual: 'Auto',
  true: 'All',
  false: 'None',
  through: 'Continuous',
  always: 'Always, even for one',
  each: 'By section',
};

const wordsOfOne: Readonly<Record<string, string>> = {
  '': 'Auto',
  true: 'Numbered',
  false: 'Not numbered',
  through: 'Continuous',
  always: 'Always, even for one',
};

const optionsOf = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([value, label]) => element('option', { value }, label));

/** Numbering for all sections, or for each section. */
export const numbering: MakeControl = ({ schema }, { change }, { field: id, about }) => {
  const usual = schema.default as readonly string[];
  let chosen: Numbering = { all: 'usual', each: new Map() };
  let names: readonly string[] = [];
  const select = element('select', { id, 'aria-describedby': about }, ...optionsOf(words));
  const list = element('div', { class: 'each' });

  const write = (next: Numbering) => {
    chosen = next;
    fill();
    change(valueOfNumbering(next));
  };
  select.addEventListener('change', () => {
    const isEach = select.value === 'each';
    const each = isEach ? new Map(usual.map((name) => [name, 'true'])) : new Map<string, string>();
    write({ all: select.value, each });
  });
  const rowOf = (name: string) => {
    const one = element('select', { id: freeId('numbered') }, ...optionsOf(wordsOfOne));
    one.addEventListener('change', () => {
      const each = new Map(chosen.each);
      if (one.value) each.set(name, one.value);
      else each.delete(name);
      write({ all: 'each', each });
    });
    return element('div', {}, element('label', { for: one.id }, spokenName(name)), one);
  };
  const fill = () => {
    select.value = chosen.all;
    list.hidden = chosen.all !== 'each';
    if (list.childElementCount !== names.length) list.replaceChildren(...names.map(rowOf));
    [...list.querySelectorAll('select')].forEach((one, index) => {
      one.value = chosen.each.get(names[index]!) ?? '';
    });
  };
  return {
    element: element('div', { class: 'typed' }, select, list),
    show(value, { sections }) {
      const read = numberingIn(value, usual);
      chosen = read ?? { all: 'usual', each: new Map() };
      const next = [...new Set([...sections, ...chosen.each.keys()])].slice(0, 50);
      if (next.join('\n') !== names.join('\n')) list.replaceChildren();
      names = next;
      fill();
      return read !== undefined;
    },
  };
};
