/** What characters may be, beside being themselves; those above U+00FF may be anything. */
export const enum Trait {
  /** A control, an entity's beginning, a space that is none. */
  Unclean = 1,
  /** A mark of Markdown, or of an address in it. */
  Mark = 2,
  /** One that HTML escapes. */
  Markup = 4,
}

const traits = new Uint8Array(256);

const give = (trait: Trait, characters: string): void => {
  for (const character of characters) traits[character.charCodeAt(0)]! |= trait;
};

for (let code = 0; code < 0x20; code++) traits[code] = Trait.Unclean | Trait.Mark;
for (let code = 0x7f; code <= 0xa0; code++) traits[code] = Trait.Unclean | Trait.Mark;
traits[0x0a] = Trait.Mark;
give(Trait.Unclean, '&');
give(Trait.Mark, '&<>"*_`[\\~@/.');
give(Trait.Markup, '&<>"');

/** Regular expressions are faster for longer texts, and slower to begin. */
const longest = 24;

/**
 * Whether a text is short and certainly has no character of a trait: most are, and need no expression.
 * @returns false for longer texts, and for those with a character above U+00FF
 */
export function surelyLacks(text: string, trait: Trait): boolean {
  const { length } = text;
  if (length > longest) return false;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0xff || (traits[code]! & trait) !== 0) return false;
  }
  return true;
}
