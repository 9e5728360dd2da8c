import { partsOfWords } from './evidence';
import type { Weighed } from './weighed';
import { wordsOf } from './words-of';

/** Groups of very similar languages; if nothing tells them apart, the first is used. */
const groups = [
  ['pt-BR', 'pt'],
  ['hr', 'sr-Latn', 'bs'],
  ['nb', 'da', 'nn'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['nl', 'af'],
  ['ru', 'uk', 'bg', 'be'],
  ['sr', 'mk'],
] as const;

/** By the countries in which one of them is written. */
const inCountry: Record<string, string> = {
  ...{ BR: 'pt-BR', PT: 'pt', HR: 'hr', BA: 'bs', RS: 'sr-Latn', ME: 'sr-Latn' },
  ...{ NO: 'nb', DK: 'da', ID: 'id', MY: 'ms', SG: 'ms', BN: 'ms', CZ: 'cs', SK: 'sk' },
};

/** What a part of a word says, and a country; and what is left of the words that were counted already. */
const [ofPart, ofCountry, ofWords] = [3, 6, 0.5];

/** A language, or the one beside it of which a closer look at the words finds more. */
export function nearest(
  tag: string,
  { byTag }: Weighed,
  prose: readonly string[],
  country: string,
): string {
  const group = groups.find((tags) => tags.some((near) => near === tag));
  if (!group) return tag;
  const own = Object.hasOwn(inCountry, country) ? inCountry[country] : '';
  const scores = group.map(
    (near) => (byTag.get(near)?.score ?? 0) * ofWords + (near === own ? ofCountry : 0),
  );
  const parts = group.map(partsOfWords);
  for (const text of prose)
    for (const { small } of wordsOf(text))
      parts.forEach((part, index) => {
        if (part.test(small)) scores[index]! += ofPart;
      });
  return group[scores.indexOf(Math.max(...scores))]!;
}
