import { fieldIn, isRecord } from '../../../command/options/fields';
import { languagesOf } from '../../../command/options/languages';
import { variantNames } from '../../../command/options/variants';
import type { Palettes } from './palettes';

/** Values from a résumé that can be chosen in controls. */
export interface Offers {
  /** Its options, as typed. */
  own: unknown;
  variants: readonly string[];
  /** The languages that it is written in. */
  languages: readonly string[];
  /** The tags of its entries. */
  tags: readonly string[];
  /** Its sections in the default order. */
  sections: readonly string[];
  /** The colours of its page. */
  palettes: Palettes;
}

/** Limit on what is offered, to keep the panel fast. */
export const mostOffered = 200;

/** Maximum number of values of a résumé that are searched for tags. */
const mostValues = 50_000;

const tagKey = /^\s*x[-_\s]?(?:highlight[-_\s]?)?tags\s*$/i;

/** Everything except what has to be computed by the theme. */
export const offersIn = (resume: unknown): Omit<Offers, 'sections' | 'palettes'> => ({
  own: fieldIn(resume, 'meta', 'themeOptions'),
  variants: variantNames(resume, undefined).slice(0, mostOffered),
  languages: languagesOf(resume).slice(0, mostOffered),
  tags: tagsIn(resume),
});

/** The tags of all entries and points, each once, spelled as in the first place. */
function tagsIn(resume: unknown): string[] {
  const tags = new Map<string, string>();
  const values = new Set<unknown>([resume]);
  for (const value of values) {
    if (values.size > mostValues || tags.size >= mostOffered) break;
    for (const [key, inner] of isRecord(value) ? Object.entries(value) : []) {
      if (!tagKey.test(key)) continue;
      for (const tag of textsIn(inner))
        if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    }
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) if (typeof inner === 'object') values.add(inner);
  }
  return [...tags.values()];
}

const textsIn = (value: unknown): string[] =>
  [value]
    .flat(2)
    .filter((text) => typeof text === 'string')
    .flatMap((text) => text.split(/[,;]/))
    .map((tag) => tag.trim())
    .filter(Boolean);
