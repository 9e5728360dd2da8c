import type { MakeControl } from '../control';
import { choicesOf } from '../choices';
import { element } from '../element';
import { tagsOf } from './tags';

/** Checkboxes: any number of a few words. */
export const checks: MakeControl = (option, { change }, { title, about }) => {
  const { default: _, ...items } = { ...option.schema.items, default: undefined };
  const choices = choicesOf({ ...option, schema: items }).filter(({ word }) => word);
  const inputs = choices.map(({ word }) => {
    const input = element('input', { type: 'checkbox', value: word });
    input.addEventListener('change', () => {
      const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
      change(chosen.length ? chosen : undefined);
    });
    return input;
  });
  const labels = choices.map(({ label }, index) =>
    element('label', { class: 'check' }, inputs[index]!, label),
  );
  return {
    element: element(
      'div',
      { class: 'checks', role: 'group', 'aria-labelledby': title, 'aria-describedby': about },
      ...labels,
    ),
    show(value) {
      const chosen = tagsOf(value)?.map((word) => word.toLowerCase());
      for (const input of inputs)
        input.checked = chosen?.includes(input.value.toLowerCase()) ?? false;
      const words = inputs.map((input) => input.value.toLowerCase());
      return chosen?.every((word) => words.includes(word)) ?? false;
    },
  };
};
