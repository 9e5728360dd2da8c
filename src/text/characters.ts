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
 * Whether a text holds what a pattern looks for; most short ones are seen not to without it.
 * @param trait of every Latin-1 character with which the pattern may begin
 */
export function holds(text: string, trait: Trait, pattern: RegExp): boolean {
  const { length } = text;
  if (length > longest) return pattern.test(text);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0xff || (traits[code]! & trait) !== 0) return pattern.test(text);
  }
  return false;
}
