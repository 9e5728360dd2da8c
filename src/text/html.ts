/**
 * Markup that we made ourselves: the only value a template prints unescaped.
 * `element`, `styleText`, `scriptText` and `drawn` below are its only makers, so that no string of a résumé can become one.
 */
export class Html {
  /** @param markup well-formed, made in this file */
  constructor(private readonly markup: string) {}

  /** The name under which Handlebars itself knows a safe string. */
  toHTML(): string {
    return this.markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** A text as it stands on the page: plain, or with markup. */
export type Text = string | Html;

/** Every element that Markdown may become. */
export type ElementName =
  'a' | 'blockquote' | 'br' | 'code' | 'del' | 'em' | 'li' | 'ol' | 'p' | 'strong' | 'ul';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for element content and for attributes in double quotes. */
export const escape = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character]!) : text;

/** What `{{value}}` prints: text escaped, markup as it is, nothing for a missing value. */
export const print = (value: unknown): string => {
  if (typeof value === 'string') return escape(value);
  if (value instanceof Html) return value.toHTML();
  return value === null || value === undefined ? '' : escape(String(value));
};

/** What `{{#if value}}` asks, as Handlebars does: not empty, not false, not a list without items. */
export const filled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

/** @param href a link's address, vetted by `safeUrl` */
export function element(name: ElementName, children: readonly Text[], href?: string): Html {
  const attribute = href === undefined ? '' : ` href="${escape(href)}"`;
  if (name === 'br') return new Html('<br>');
  return new Html(`<${name}${attribute}>${children.map(print).join('')}</${name}>`);
}

/** Texts one after another. */
export const joined = (texts: readonly Text[]): Text =>
  texts.some((text) => text instanceof Html) ? new Html(texts.map(print).join('')) : texts.join('');

/** @param css our own sheets and tokens, never a résumé's string */
export const styleText = (css: string): Html =>
  new Html(css.includes('</') ? css.replaceAll('</', '<\\/') : css);

/** @param markup what one of our templates drew */
export const drawn = (markup: string): Html => new Html(markup);

/**
 * A value as the content of a `<script type="application/ld+json">`.
 * Without `</`, `<!` and `<s` it can neither end the element nor begin a comment or a script in it.
 * @see HTML, 4.12.1.3: restrictions for contents of script elements
 */
export const scriptText = (value: unknown): Html =>
  new Html(JSON.stringify(value).replace(/<(?=[!/s])/gi, '\\u003C'));

/** Whether a text leads somewhere by itself. */
export const hasLink = (text: Text): boolean =>
  typeof text !== 'string' && text.toHTML().includes('<a ');

/** The words of a text without its markup, for titles, addresses and attributes. */
export const plain = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text
        .toHTML()
        .replace(/<br>|<\/(?:p|li)>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replace(/&(amp|lt|gt|quot);/g, (entity) => characters[entity]!)
        .trim();

const characters = Object.fromEntries(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);
