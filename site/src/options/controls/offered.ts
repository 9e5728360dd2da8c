import type { MakeControl } from '../control';
import { element } from '../element';
import { isSilent } from '../said';
import { fieldText, shortened } from '../shown-text';
import { languageName, sameTag, spokenLanguages } from '../languages';
import type { Offers } from '../offers';

/** Values and their labels, below a heading. */
interface Group {
  heading: string;
  values: readonly (readonly [value: string, name: string])[];
}

/** What a select shows of the values that the résumé offers. */
interface Offered {
  /** The label of the default. */
  usual: string;
  groups(offers: Offers): readonly Group[];
  isSame(one: string, other: string): boolean;
  /** The label of a value that is not offered. */
  other(value: string): string;
}

/** A select with the values that the résumé and the theme offer. */
const offered =
  ({ usual, groups, isSame, other }: Offered): MakeControl =>
  (_, { change }, { field: id, about }) => {
    const select = element('select', { id, 'aria-describedby': about });
    select.addEventListener('change', () => change(select.value || undefined));
    let filled = '';
    const fill = (all: readonly Group[]) => {
      // Replacing the entries would close a list that is open.
      const known = JSON.stringify(all);
      if (known === filled) return;
      filled = known;
      const optionsOf = ({ values }: Group) =>
        values.map(([value, name]) => element('option', { value }, shortened(name)));
      select.replaceChildren(
        element('option', { value: '' }, usual),
        ...all
          .filter(({ values }) => values.length)
          .map((group) => element('optgroup', { label: group.heading }, ...optionsOf(group))),
      );
    };
    return {
      element: select,
      show(value, offers) {
        const text = typeof value === 'string' ? (fieldText(value)?.trim() ?? '') : '';
        const all = groups(offers);
        const isKnown = all.some(({ values }) => values.some(([own]) => isSame(text, own)));
        const unknown = { heading: 'In your options', values: [[text, other(text)]] as const };
        fill(text && !isKnown ? [unknown, ...all] : all);
        select.value = [...select.options].find((one) => isSame(text, one.value))?.value ?? '';
        return text !== '' || isSilent(value);
      },
    };
  };

const byName = (tags: readonly string[]): (readonly [string, string])[] =>
  tags
    .map((tag) => [tag, languageName(tag)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));

const everyLanguage = byName(spokenLanguages);

/** A language; those of the résumé come first. */
export const language = offered({
  usual: 'Auto',
  groups: ({ languages }) => [
    { heading: 'In your résumé', values: byName(languages) },
    {
      heading: 'All languages',
      values: everyLanguage.filter(([tag]) => !languages.some((own) => sameTag(own, tag))),
    },
  ],
  isSame: (one, other) => sameTag(/^\s*auto/i.test(one) ? '' : one, other),
  other: languageName,
});

/** A variant of the résumé. */
export const variant = offered({
  usual: 'None',
  groups: ({ variants }) => [
    { heading: 'In your résumé', values: variants.map((name) => [name, name]) },
  ],
  isSame: (one, other) => one === other,
  other: (name) => `${name} (unknown variant)`,
});
