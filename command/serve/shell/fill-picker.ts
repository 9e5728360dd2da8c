/// <reference lib="dom" />
import type { Pick } from '../pickers';

/**
 * Fills a picker behind its first option, and hides it when there is nothing to pick.
 * It runs in the browser, as text: it may use nothing from outside but what it is given.
 */
export function fillPicker(select: HTMLSelectElement, picks: Pick[], chosen: string): void {
  const fixed = Number((select.dataset['fixed'] ??= String(select.options.length)));
  const label = select.parentElement!;
  const key = JSON.stringify(picks);
  // An open list would close.
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
