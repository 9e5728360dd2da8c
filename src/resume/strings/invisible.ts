/** What may stand in a text unseen; a quick look for `withoutInvisible`. */
export const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E01EF}]/u;

/** Never of use: soft hyphens, word joiners, byte order marks, blank letters, the placeholder of an object. */
const useless = /[\u00AD\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC]/g;

/** Scripts that set no spaces between words: lines may end at a break between two of their letters, and there alone. */
const unspaced = /[\u0E00-\u0FFF\u1000-\u109F\u1780-\u17FF]/;

/** Letters that a joiner shapes, of Arabic and Indic scripts; and emoji, of several of which it makes one. */
const joined =
  /[\u0590-\u109F\u1780-\u18AF\u1900-\u1CFF\uA800-\uABFF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{11FFF}\u{1E800}-\u{1EEFF}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** A variation needs something to vary: Latin letters and spaces have none. */
const varied = /[^\s\p{Script=Latin}]/u;

const accent = /\p{M}/u;

type IsOfUse = (before: string, after: string) => boolean;

/** What is of use only beside some letters. */
const useful: readonly [characters: RegExp, isOfUse: IsOfUse][] = [
  [/\u200B/, (before, after) => unspaced.test(before) && unspaced.test(after)],
  [/[\u180E\u200C\u200D]/, (before, after) => joined.test(before) || joined.test(after)],
  // Between accents it keeps their order.
  [/\u034F/, (before, after) => accent.test(before) || accent.test(after)],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, (before) => varied.test(before)],
];

/** Characters in a row that nobody sees: each is judged by the letters around all of them. */
const unseen =
  /[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+/gu;

function withoutUseless(row: string, at: number, text: string): string {
  const [before = ''] = /.?$/su.exec(text.slice(Math.max(0, at - 2), at)) ?? [];
  const after = String.fromCodePoint(text.codePointAt(at + row.length) ?? 0);
  return Array.from(row)
    .filter(
      (one) => useful.find(([characters]) => characters.test(one))?.[1](before, after) ?? true,
    )
    .join('');
}

/** Tags spell the flags of parts of countries, behind a black flag; elsewhere they are a hidden text. */
const tags = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E00FF}]/gu;

const fromRightToLeft =
  /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EEFF}]/u;
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A mark between letters and ends of one direction changes nothing; beside "C++" it does. */
const idleMark =
  /(?<![^\p{Script=Latin}\p{Nd}])[\u061C\u200E\u200F]+(?![^\p{Script=Latin}\p{Nd}])/gu;

/** One direction for all of a text that has no other. */
const around =
  /^[\u202A\u2066\u2068]([\p{Script=Latin}\p{Nd}](?:[^\u202A-\u202E\u2066-\u2069]*[\p{Script=Latin}\p{Nd}])?)[\u202C\u2069]$/u;

/** A text without characters that nobody sees, but for those that change how others look. */
export function withoutInvisible(text: string): string {
  const rest = text
    .replace(useless, '')
    .replace(tags, '$1')
    .replace(unseen, withoutUseless)
    // Spaces at the ends say nothing, and are no reason to keep a mark.
    .trim();
  return fromRightToLeft.test(rest) ? rest : withoutIdleDirections(rest);
}

/** Numbers and addresses run from left to right on every page. */
function withoutIdleDirections(text: string): string {
  const bare = text.replace(directions, '');
  const isAddress = !/\s/.test(bare) && /@|:\/\//.test(bare);
  if (isAddress || !/\p{L}/u.test(bare)) return bare;
  return text.replace(idleMark, '').replace(around, '$1');
}
