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

const references = /&(?:#(\d+)|(amp|lt|gt|quot));/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a text of our own markup says: `escape` and `oneByte` undone. */
export const unescaped = (markup: string): string =>
  markup.includes('&')
    ? markup.replace(references, (_, code: string | undefined, name: string) =>
        code ? String.fromCodePoint(Number(code)) : named[name]!,
      )
    : markup;

/** The characters of a text above U+00FF, in their order. */
export function rareIn(text: string): string {
  if (!beyondLatin1.test(text)) return '';
  let rare = '';
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 0xff) rare += text[index]!;
  }
  return rare;
}

/**
 * Punctuation and symbols above U+00FF, pictographs, and what chooses between their forms. Those of East Asia are left
 * out: they stand beside letters that need two bytes anyway.
 */
const marks = /[\u2000-\u2BFF\u2E00-\u2E7F\uFE0E\uFE0F]|[\uD83C-\uD83E][\uDC00-\uDFFF]/g;

const htmlReference = (mark: string): string => `&#${mark.codePointAt(0)};`;

/** So many marks of a page get references: each takes seven characters, and texts may be full of them. */
export const mostMarks = 2_000;

/**
 * A text in which references stand for punctuation and symbols above U+00FF, so that a page without such letters is made
 * of one-byte characters: engines keep two bytes for every character of a page with a single one of them, and turning it
 * into UTF-8 takes them four times as long.
 * @param text escaped
 * @param most how many marks may get references; those after them stay as they are
 * @param reference to a mark, which is one character of one or two units
 */
export function oneByte(text: string, most = mostMarks, reference = htmlReference): string {
  if (most <= 0 || !beyondLatin1.test(text)) return text;
  let left = most;
  const referred = text.replace(marks, (mark) => (left-- > 0 ? reference(mark) : mark));
  // V8 makes two-byte strings of what it replaces in one, whatever is in them; of what it reads as JSON it does not.
  return beyondLatin1.test(referred) ? referred : (JSON.parse(JSON.stringify(referred)) as string);
}

/** Characters that mean something in Markdown, HTML or JSON, `www.`, and all above U+00FF, for which fonts are looked up. */
const notPlain = /["&*/<>@[\\_`~\n\u0100-\uFFFF]|[Ww]{2}\./;

/** Whether a text can be printed as it is: nothing in it is Markdown, an address, or to be escaped in HTML or JSON. */
export const isPlain = (text: string): boolean => !notPlain.test(text);
