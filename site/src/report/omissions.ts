import type { Omission } from '../../../dist/index';
import { accountOf, type Group } from '../../../command/serve/account';
import { button, element } from '../options/element';

/** So much of a path is shown: a key may be as long as a text. */
const longest = 120;

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)} …` : text;

const numbered = (count: number, one: string, several: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;

/** What is not shown, by its reasons; each path leads to its place. */
export function omissionsOf(
  omissions: readonly Omission[],
  goTo: (path: string) => void,
): HTMLElement {
  if (!omissions.length) return element('p', { class: 'whole' }, 'Everything is on the page.');
  const { count, groups, more } = accountOf(omissions);
  const pathOf = (path: string) =>
    element(
      'li',
      {},
      button(shortened(path), () => goTo(path), { class: 'path' }),
    );
  const groupOf = ({ reason, paths, more: others }: Group) =>
    element(
      'li',
      {},
      element('h3', {}, shortened(reason)),
      element('ul', { class: 'paths' }, ...paths.map(pathOf)),
      ...(others ? [element('p', {}, `and ${numbered(others, 'other', 'others')}`)] : []),
    );
  return element(
    'div',
    {},
    element(
      'p',
      {},
      `${numbered(count, 'value is', 'values are')} not on the page, or not as you wrote them. Each leads to its place in the text.`,
    ),
    element('ul', { class: 'reasons' }, ...groups.map(groupOf)),
    ...(more ? [element('p', {}, `And ${numbered(more, 'other reason', 'other reasons')}.`)] : []),
  );
}
