import type { MakeControl } from '../control';
import { button, element } from '../element';
import { isSilent } from '../said';
import { fieldText, shortened } from '../shown-text';
import { typed } from './typed';

/** The tags in a text or a list of texts, as the theme reads them; undefined for other values. */
export function tagsOf(value: unknown): string[] | undefined {
  if (isSilent(value)) return [];
  const items = Array.isArray(value) ? value : [value];
  if (!items.every((item) => ['string', 'number'].includes(typeof item))) return undefined;
  return items
    .flatMap((item) => String(item).split(/[,;]/))
    .map((tag) => tag.trim())
    .filter(Boolean);
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A field for several tags; those of the résumé are offered. */
export const tags: MakeControl = (_, { change }, { field: id, about }) => {
  const input = element('input', {
    id,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Tags, separated by commas',
    'aria-describedby': about,
  });
  const offered = element('div', { class: 'offered' });
  let offers: readonly string[] = [];
  const write = (chosen: readonly string[]) => {
    press(chosen);
    change(chosen.length ? chosen : undefined);
  };
  const shown = typed(input, (text) => write(tagsOf(text)!));
  const press = (chosen: readonly string[]) =>
    [...offered.children].forEach((toggle, index) => {
      const isOn = chosen.some((tag) => same(tag, offers[index]!));
      toggle.setAttribute('aria-pressed', String(isOn));
    });
  const toggleOf = (tag: string) =>
    button(shortened(tag), () => {
      const chosen = tagsOf(input.value)!;
      const others = chosen.filter((other) => !same(tag, other));
      const next = others.length < chosen.length ? others : [...chosen, tag];
      input.value = next.join(', ');
      write(next);
    });
  return {
    element: element('div', { class: 'typed' }, input, offered),
    show(value, { tags: known }) {
      const all = tagsOf(value);
      const chosen = fieldText(all?.join(', ')) === undefined ? undefined : all;
      shown.show(chosen?.join(', ') ?? '');
      if (known.join('\n') !== offers.join('\n')) {
        offers = known;
        offered.replaceChildren(...known.map(toggleOf));
      }
      press(chosen ?? []);
      return chosen !== undefined;
    },
  };
};
