import ranges from './display-ranges.json';
import { codesOf } from './subsets';

type Subset = keyof typeof ranges;

/** The subsets of the display face other than the basic one. */
const faces: Record<Exclude<Subset, 'basic'>, () => string> = {
  accents: () => require('../../styles/fonts/display-accents.woff2').default,
  'latin-ext': () => require('../../styles/fonts/display-latin-ext.woff2').default,
  vietnamese: () => require('../../styles/fonts/display-vietnamese.woff2').default,
  greek: () => require('../../styles/fonts/display-greek.woff2').default,
  cyrillic: () => require('../../styles/fonts/display-cyrillic.woff2').default,
};

/**
 * The subsets that a text needs, each with its `unicode-range` and its font in base64.
 * @returns null if a letter is in no subset
 */
export function otherFaces(text: string): [range: string, base64: string][] | null {
  const needed = new Set<Subset>();
  for (const letter of text) {
    const subset = subsetOf(letter.codePointAt(0)!);
    if (!subset) return null;
    needed.add(subset);
  }
  needed.delete('basic');
  return [...needed].map((subset) => [ranges[subset], faces[subset as keyof typeof faces]()]);
}

let subsets: Map<number, Subset> | undefined;

function subsetOf(code: number): Subset | undefined {
  subsets ??= new Map(
    (Object.keys(ranges) as Subset[]).flatMap((subset) =>
      codesOf(ranges[subset]).map((own): [number, Subset] => [own, subset]),
    ),
  );
  return subsets.get(code);
}
