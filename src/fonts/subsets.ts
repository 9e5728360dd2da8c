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
export function subsetsBeyondLatin(text: string): readonly Subset[] {
  // One look tells that most texts are Latin alone.
  if (isLatin(text)) return none;
  const needed: Subset[] = [];
  let covered = '';
  for (const subset of Object.keys(ranges) as Subset[]) {
    if (subset === 'latin' || !ownCharacter(subset, covered).test(text)) continue;
    needed.push(subset);
    covered += ranges[subset].shared;
  }
  return needed;
}

const none: readonly Subset[] = [];

/** Latin's characters beyond U+00FF, made at the first look. */
let latin: string | undefined;

/** Whether no character needs another subset than Latin; to a few it is quicker than an expression. */
function isLatin(text: string): boolean {
  latin ??= charactersBeyond(0xff, ranges.latin.own);
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0xff && !latin.includes(text[index]!)) return false;
  }
  return true;
}

/** A range's characters above a code. @param range without planes beyond the first */
function charactersBeyond(code: number, range: string): string {
  let characters = '';
  for (const part of range.slice(2).split(',U+')) {
    const [first, last = first] = part.split('-').map((hex) => parseInt(hex, 16));
    for (let at = Math.max(first!, code + 1); at <= last!; at++)
      characters += String.fromCharCode(at);
  }
  return characters;
}

/** @example characterClass('U+20-7E,U+2122') === '\\u0020-\\u007E\\u2122' */
const characterClass = (range: string) =>
  range
    .replace(/U\+|,/g, ' ')
    .replace(/[\dA-F]+/g, (hex) => `\\u${hex.padStart(4, '0')}`)
    .replaceAll(' ', '');

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
