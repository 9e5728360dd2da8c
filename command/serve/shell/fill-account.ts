/// <reference lib="dom" />
import type { Account } from '../account';

/**
 * Shows what the page omits; everything is inserted as text, never as HTML.
 * Runs in the browser as the text of this function, so it must not use anything from outside except its arguments.
 */
export function fillAccount(account: Account, notes: string[]): void {
  const element = (name: string, text: string, ...inside: Node[]) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.append(...inside);
    return made;
  };
  const list = (items: Node[], more: number) => {
    const rest = more ? [element('li', `and ${more} more`)] : [];
    return element('ul', '', ...items.map((item) => element('li', '', item)), ...rest);
  };
  const { count, groups, more } = account;
  const things = count === 1 ? 'One thing in the file is' : `${count} things in the file are`;
  const summary = count
    ? `${things} not shown, or shown differently.`
    : 'Everything in the file is on the page.';
  document.getElementById('summary')!.textContent = summary;
  document.getElementById('count')!.textContent = `${count}`;
  const sections = groups.map((group) =>
    element(
      'section',
      '',
      element('h3', group.reason),
      list(
        group.paths.map((path) => element('code', path)),
        group.more,
      ),
    ),
  );
  if (more) sections.push(element('p', `There are ${more} more reasons.`));
  if (notes.length) {
    const lines = notes.map((note) => document.createTextNode(note));
    sections.push(element('section', '', element('h3', 'How the file was read'), list(lines, 0)));
  }
  document.getElementById('account')!.replaceChildren(...sections);
}
