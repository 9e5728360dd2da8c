import ranges from './unicode-ranges.json';

/**
 * A part of a font that is embedded by itself. Its `own` characters, which are no other subset's,
 * show that a text needs it; it holds the `shared` ones too, to be enough for its languages alone.
 */
export type Subset = keyof typeof ranges;

/** All characters of a subset, as the CSS descriptor `unicode-range` lists them. */
export function unicodeRange(subset: Subset): string {
  const { own, shared } = ranges[subset];
  return shared ? `${own},${shared}` : own;
}

/** The subsets beside `latin` that a text needs, in the order of `unicode-ranges.json`. */
export function subsetsBeyondLatin(text: string): Subset[] {
  const needed: Subset[] = [];
  // One look tells that most texts are Latin alone.
  if (!beyondLatin().test(text)) return needed;
  let covered = '';
  for (const subset of extensions) {
    if (!ownCharacter(subset, covered).test(text)) continue;
    needed.push(subset);
    covered += ranges[subset].shared;
  }
  return needed;
}

const extensions = (Object.keys(ranges) as Subset[]).filter((subset) => subset !== 'latin');

/** @example characterClass('U+20-7E,U+2122') === '\\u0020-\\u007E\\u2122' */
const characterClass = (range: string) =>
  range
    .replace(/U\+|,/g, ' ')
    .replace(/[\dA-F]+/g, (hex) => `\\u${hex.padStart(4, '0')}`)
    .replaceAll(' ', '');

let foreign: RegExp | undefined;

/** Finds a character that no Latin subset has; white space and controls need none. */
const beyondLatin = (): RegExp =>
  (foreign ??= new RegExp(`[^\\u0000-\\u001F${characterClass(ranges.latin.own)}]`));

/** Bounded: few subsets share characters, so there are few values of `covered`. */
const patterns = new Map<string, RegExp>();

/** Finds a character of the subset's own that no subset chosen before covers. */
function ownCharacter(subset: Subset, covered: string): RegExp {
  const key = subset + covered;
  let pattern = patterns.get(key);
  if (!pattern) {
    const besides = covered && `(?![${characterClass(covered)}])`;
    pattern = new RegExp(`${besides}[${characterClass(ranges[subset].own)}]`);
    patterns.set(key, pattern);
  }
  return pattern;
}
