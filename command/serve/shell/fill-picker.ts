/// <reference lib="dom" />
import type { Pick } from '../pickers';

/**
 * Fills a picker after its first option, or hides it if there is nothing to choose.
 * Runs in the browser as the text of this function, so it must not use anything from outside except its arguments.
 */
export function fillPicker(select: HTMLSelectElement, picks: Pick[], chosen: string): void {
  const fixed = Number((select.dataset['fixed'] ??= String(select.options.length)));
  const label = select.parentElement!;
  const key = JSON.stringify(picks);
  // Changing the options would close an open list.
  if (select.dataset['picks'] !== key) {
    select.dataset['picks'] = key;
    while (select.options.length > fixed) select.options[fixed]!.remove();
    for (const [value, text] of picks) select.add(new Option(text, value));
  }
  label.hidden = select.options.length < 2;
  select.value = chosen;
  if (select.value === chosen) return;
  select.add(new Option(chosen, chosen));
  select.value = chosen;
}
