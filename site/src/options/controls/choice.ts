import { choicesOf, chosenBy } from '../choices';
import type { MakeControl } from '../control';
import { element, freeId } from '../element';

/** Radio buttons side by side: one of a few words. */
export const choice: MakeControl = (option, { change }, { title, about }) => {
  const choices = choicesOf(option);
  const name = freeId(option.name);
  const inputs = choices.map(({ value, word }) => {
    const input = element('input', { type: 'radio', name, value: word });
    input.addEventListener('change', () => change(value));
    return input;
  });
  const segments = choices.map(({ label }, index) =>
    element('label', {}, inputs[index]!, element('span', {}, label)),
  );
  return {
    element: element(
      'div',
      {
        class: 'segments',
        role: 'radiogroup',
        'aria-labelledby': title,
        'aria-describedby': about,
      },
      ...segments,
    ),
    show(value) {
      const chosen = chosenBy(value, option, choices);
      inputs.forEach((input, index) => (input.checked = choices[index] === chosen));
      return chosen !== undefined;
    },
  };
};
