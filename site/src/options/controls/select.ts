import { choicesOf, chosenBy } from '../choices';
import type { Control, MakeControl } from '../control';
import { element } from '../element';

/** A select: one of many words. */
export const select: MakeControl = (option, { change }, { field: id, about }): Control => {
  const choices = choicesOf(option);
  const chosen = element('select', { id, 'aria-describedby': about });
  chosen.append(...choices.map(({ word, label }) => element('option', { value: word }, label)));
  chosen.addEventListener('change', () => change(choices[chosen.selectedIndex]?.value));
  return {
    element: chosen,
    show(value) {
      const found = chosenBy(value, option, choices);
      chosen.selectedIndex = found ? choices.indexOf(found) : -1;
      return found !== undefined;
    },
  };
};
