/**
 * Tabs according to the ARIA pattern: arrow keys, Home and End move between them, and each shows its panel.
 * @param list an element of role `tablist`; its buttons have the role `tab`, and `aria-controls` names their panels
 */
export function createTabs(list: HTMLElement): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const choose = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      const on = tab === chosen;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')!)!.classList.toggle('chosen', on);
    }
  };
  const steps: Record<string, (at: number) => number> = {
    ArrowLeft: (at) => at - 1,
    ArrowRight: (at) => at + 1,
    Home: () => 0,
    End: () => -1,
  };
  list.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest<HTMLElement>('[role=tab]');
    if (tab) choose(tab);
  });
  list.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const shown = tabs.filter((tab) => tab.checkVisibility());
    const tab = shown.at(step(shown.indexOf(event.target as HTMLElement)) % shown.length)!;
    choose(tab);
    tab.focus();
  });
}
