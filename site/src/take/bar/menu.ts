import { moveIn } from './moves';

/** An item of a menu. */
export interface Item {
  label: string;
  /** A function, or the URL of a link. */
  act: (() => void) | string;
  /** Whether there is a separator above it. */
  apart?: boolean;
}

function elementOf({ label, act, apart }: Item, close: () => void): HTMLElement {
  const isLink = typeof act === 'string';
  const element = document.createElement(isLink ? 'a' : 'button');
  element.textContent = label;
  element.setAttribute('role', 'menuitem');
  element.tabIndex = -1;
  element.classList.toggle('apart', apart ?? false);
  if (isLink) element.setAttribute('href', act);
  else element.setAttribute('type', 'button');
  element.addEventListener('click', () => {
    close();
    if (!isLink) act();
  });
  return element;
}

/**
 * A button with a menu, according to the ARIA pattern: arrow keys, Home, End and first letters move in it, Escape and
 * Tab close it.
 * @param items is called each time the menu opens
 */
export function createMenu(label: string, items: () => Item[]): HTMLElement[] {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.className = 'menu-button';
  button.ariaHasPopup = 'menu';
  button.ariaExpanded = 'false';
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.id = `${label.toLowerCase()}-menu`;
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.ariaLabel = label;
  button.setAttribute('popovertarget', menu.id);
  button.setAttribute('aria-controls', menu.id);

  const close = () => menu.hidePopover();
  const all = () => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  menu.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState !== 'open') return;
    menu.replaceChildren(...items().map((item) => elementOf(item, close)));
    const { bottom, right } = button.getBoundingClientRect();
    menu.style.insetBlockStart = `${bottom + 4}px`;
    menu.style.insetInlineEnd = `${document.documentElement.clientWidth - right}px`;
  });
  menu.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    button.ariaExpanded = String(isOpen);
    if (isOpen && !menu.contains(document.activeElement)) all()[0]?.focus();
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') close();
    else moveIn(all(), event, 'vertical');
  });
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    menu.showPopover();
    // Not left to the `toggle` event: the next key press may come first.
    all()[0]?.focus();
  });
  return [button, menu];
}
