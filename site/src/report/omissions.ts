import type { Omission } from '../../../dist/index';
import { accountOf, type Group } from '../../../command/serve/account';
import { button, element } from '../options/element';
import { shortened } from '../options/shown-text';

/** Maximum length of a shown path: keys can be very long. */
const longest = 120;

/** Number of paths that are shown for each reason at first. */
const atOnce = 20;

const numbered = (count: number, one: string, several: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;

/** Hidden values by reason; each path links to its place in the text. */
export function omissionsOf(
  omissions: readonly Omission[],
  goTo: (path: string) => void,
): HTMLElement {
  if (!omissions.length)
    return element('p', { class: 'whole' }, 'Everything is shown on the page.');
  const { count, groups, more } = accountOf(omissions);
  const about = `${numbered(count, 'value is', 'values are')} not shown, or shown differently. Click ${count === 1 ? 'it' : 'one'} to find it in the text.`;
  return element(
    'div',
    {},
    element('p', {}, about),
    element('ul', { class: 'reasons' }, ...groups.map((group) => groupOf(group, goTo))),
    ...(more ? [element('p', {}, `And ${numbered(more, 'other reason', 'other reasons')}.`)] : []),
  );
}

function groupOf({ reason, paths, more }: Group, goTo: (path: string) => void): HTMLElement {
  const pathOf = (path: string) =>
    element(
      'li',
      {},
      button(shortened(path, longest), () => goTo(path), { class: 'path' }),
    );
  const list = element('ul', { class: 'paths' }, ...paths.slice(0, atOnce).map(pathOf));
  const others = paths.slice(atOnce);
  const showing = button(`Show ${others.length} more`, () => {
    const added = others.map(pathOf);
    list.append(...added);
    added[0]!.querySelector('button')!.focus();
    showing.remove();
  });
  return element(
    'li',
    {},
    element('h3', {}, shortened(reason, longest)),
    list,
    ...(others.length ? [showing] : []),
    ...(more ? [element('p', {}, `and ${more.toLocaleString('en')} more in the text`)] : []),
  );
}
