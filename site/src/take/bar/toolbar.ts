import { moveIn } from './moves';

/** A toolbar according to the ARIA pattern: Tab reaches one of its buttons, arrow keys move between them. */
export function createToolbar(bar: HTMLElement): void {
  const buttons = () => [...bar.querySelectorAll<HTMLElement>(':scope > button')];
  const choose = (chosen: EventTarget | null) => {
    const all = buttons();
    if (all.includes(chosen as HTMLElement))
      for (const button of all) button.tabIndex = button === chosen ? 0 : -1;
  };
  choose(buttons()[0]!);
  bar.addEventListener('focusin', ({ target }) => choose(target));
  bar.addEventListener('keydown', (event) => {
    if (buttons().includes(event.target as HTMLElement)) moveIn(buttons(), event, 'horizontal');
  });
}
