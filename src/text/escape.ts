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

/** Punctuation and symbols above U+00FF, and pictographs. Those of East Asia stand beside letters that stay as they are. */
const marks = /[\u2000-\u2BFF\u2E00-\u2E7F\uFE0F]|[\uD83C-\uD83E][\uDC00-\uDFFF]/g;

/**
 * A text in which references stand for punctuation and symbols above U+00FF: engines keep two bytes for every character of
 * a page with a single one of them, and turning it into UTF-8 takes four times as long.
 */
export function oneByte(text: string, reference: (mark: string) => string): string {
  const referred = text.replace(marks, reference);
  // A part of a two-byte string is one, too, whatever is in it; what is read as JSON is not.
  return beyondLatin1.test(referred) ? referred : (JSON.parse(JSON.stringify(referred)) as string);
}

export const htmlReference = (mark: string): string => `&#${mark.codePointAt(0)};`;
