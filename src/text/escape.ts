/** What stands for the characters that mean something in HTML. */
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const [escaped, allEscaped] = [/[&<>"]/, /[&<>"]/g];

/** Escapes a text for element content and for attributes in double quotes. */
export const escape = (text: string): string =>
  escaped.test(text) ? text.replace(allEscaped, (character) => entities[character]!) : text;

const beyondLatin1 = /[\u0100-\uFFFF]/;

/** The characters of a text above U+00FF, in their order. */
export function rareIn(text: string): string {
  if (!beyondLatin1.test(text)) return '';
  let rare = '';
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0xff) rare += text[index]!;
  }
  return rare;
}
