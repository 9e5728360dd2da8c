import ranges from './unicode-ranges.json';

/**
 * A part of a font that is embedded separately. A text needs it if it has one of its `own` characters, which are in no
 * other subset's `own`. It also contains the `shared` ones, so that it is enough for its languages.
 */
export type Subset = keyof typeof ranges;

/** All characters of a subset, as the CSS descriptor `unicode-range` lists them. */
export function unicodeRange(subset: Subset): string {
  const { own, shared } = ranges[subset];
  return shared ? `${own},${shared}` : own;
}

/** Characters of the Latin subset, hard-coded because most pages need nothing else. */
const beyondLatin =
  /[^\0-\xFF\u0152\u0153\u03BC\u2007\u2009-\u200B\u2010-\u2015\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u202F\u2032\u2033\u2039\u203A\u20AC\u2122\u2190-\u2193\u2212\u2248\u2264\u2265]/;

/** The subsets beside `latin` that a text needs, in the order of `unicode-ranges.json`. */
export function subsetsBeyondLatin(text: string): readonly Subset[] {
  return text === '' || !beyondLatin.test(text) ? none : subsetsOf(text);
}

const none: readonly Subset[] = [];

/** Characters that belong to one subset, and may also be contained in another one. */
interface Kind {
  own: Subset;
  sharedBy: Subset | null;
}

/** The kinds of characters: about a dozen, so those of a text fit into the bits of one number. */
const kinds: Kind[] = [];
/** The index of each character's kind, plus one; 0 for Latin, and for characters that no font has. */
let kindsByCode: Uint8Array | undefined;

/** The subsets that a text needs, found in one pass. */
function subsetsOf(text: string): Subset[] {
  const kindOf = (kindsByCode ??= findKinds());
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    seen |= 1 << (kindOf[text.charCodeAt(index)] ?? 0);
  }
  const needed: Subset[] = [];
  for (const subset of Object.keys(ranges) as Subset[]) {
    const shows = ({ own, sharedBy }: Kind, index: number) =>
      own === subset && (seen >> (index + 1)) & 1 && !(sharedBy && needed.includes(sharedBy));
    if (kinds.some(shows)) needed.push(subset);
  }
  return needed;
}

function findKinds(): Uint8Array {
  const places = new Uint8Array(0x2800);
  const [, ...subsets] = Object.keys(ranges) as Subset[];
  for (const own of subsets) {
    const place = kinds.push({ own, sharedBy: null });
    for (const code of codesOf(ranges[own].own)) places[code] = place;
  }
  for (const sharedBy of subsets) {
    for (const code of codesOf(ranges[sharedBy].shared)) {
      const own = kinds[places[code]! - 1]?.own;
      if (!own) continue;
      const known = kinds.findIndex((kind) => kind.own === own && kind.sharedBy === sharedBy);
      places[code] = known < 0 ? kinds.push({ own, sharedBy }) : known + 1;
    }
  }
  return places;
}

/** The code points of a `unicode-range`. */
export function codesOf(range: string): number[] {
  return range
    .split(',')
    .filter(Boolean)
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
