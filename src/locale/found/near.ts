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

/** The language of a group that is written in a country. */
const inCountry: Record<string, string> = {
  ...{ BR: 'pt-BR', PT: 'pt', HR: 'hr', BA: 'bs', RS: 'sr-Latn', ME: 'sr-Latn' },
  ...{ NO: 'nb', DK: 'da', ID: 'id', MY: 'ms', SG: 'ms', BN: 'ms', CZ: 'cs', SK: 'sk' },
};

/** The weight of a part of a word, and of a country; and the factor for words that are already counted. */
const [ofPart, ofCountry, ofWords] = [3, 6, 0.5];

/** The language of a group of very similar ones that a closer look at the words finds. Others stay as they are. */
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
