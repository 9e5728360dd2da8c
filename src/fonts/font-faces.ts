import { fontFace } from './font-face';
import { families, numberFace } from './faces';
import { type Cut, cuts } from './cuts';
import type { Needs } from './needs';
import { type Subset, subsetsBeyondLatin, unicodeRange } from './subsets';

/**
 * The `@font-face` rules that a document needs, with the fonts embedded.
 * @param needs of the whole document
 * @param family `system` embeds none
 */
export function fontFaces(needs: Needs, family: 'sans' | 'serif' | 'system'): string {
  if (family === 'system') return '';
  const { rare, emphasised, numbered } = needs;
  const subsets = subsetsBeyondLatin(rare);
  let rules = cutRules(family, 'regular', subsets) + cutRules(family, 'semibold', subsets);
  if (emphasised !== null) rules += cutRules(family, 'italic', subsetsBeyondLatin(emphasised));
  return numbered || subsets.includes('numbers') ? rules + numberRule() : rules;
}

/** The rules of a cut: always Latin, then the needed subsets that it has. */
function cutRules(family: Family, cut: Cut, subsets: readonly Subset[]): string {
  const rules = made[family][cut];
  let text = (rules.latin ??= rule(family, cut, 'latin'));
  for (const subset of subsets) {
    if (subset !== 'numbers') text += rules[subset] ??= rule(family, cut, subset);
  }
  return text;
}

type Family = keyof typeof families;

/** The rule of each font, cached. */
const made: Record<Family, Record<Cut, { [subset in Subset]?: string }>> = {
  sans: { regular: {}, semibold: {}, italic: {} },
  serif: { regular: {}, semibold: {}, italic: {} },
};

function rule(family: Family, cut: Cut, subset: Exclude<Subset, 'numbers'>): string {
  const { name, faces } = families[family];
  return fontFace(name, cuts[cut], unicodeRange(subset), faces()[cut][subset]());
}

let numbersRule: string | undefined;

const numberRule = (): string =>
  (numbersRule ??= fontFace(
    numberFace.name,
    cuts.numbers,
    unicodeRange('numbers'),
    numberFace.base64(),
  ));
