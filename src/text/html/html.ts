// Over 150 lines: this file alone makes `Html`, so that one look shows that no typed text becomes markup.

import { escape, mostMarks, oneByte, rareIn, isPlain } from './escape';

/**
 * Markup that we made ourselves: the only value a template prints unescaped.
 * `plainHtml`, `plainList`, `element`, `Growing`, `subheading`, `joined`, `withElements`, `styleText`, `drawn` and `scriptText`
 * below are its only makers, so that no string of a résumé can become one.
 */
export class Html {
  /**
   * @param markup well-formed, made in this file
   * @param rare its characters above U+00FF, for which a font may be needed
   * @param emphasised those of them that stand in `<em>`; null where no `<em>` is
   */
  constructor(
    readonly markup: string,
    readonly rare = '',
    readonly emphasised: string | null = null,
  ) {}

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

/** Every element that Markdown, or an editor's HTML, may become. */
export type ElementName =
  | ('a' | 'br' | 'code' | 'del' | 'em' | 'span' | 'strong' | 'sub' | 'sup')
  | ('blockquote' | 'li' | 'ol' | 'p' | 'pre' | 'table' | 'tbody' | 'td' | 'th' | 'tr' | 'ul');

/** A plain text as it is: nothing in it needs another look. Null for all others. */
export const plainHtml = (text: string): Html | null => (isPlain(text) ? new Html(text) : null);

/** Plain texts as they are, with a separator between each two. Null when one of them is not plain. */
export function plainList(texts: readonly string[], separator: string): Html | null {
  if (!isPlain(separator)) return null;
  let list = '';
  for (const text of texts) {
    if (!isPlain(text)) return null;
    list += list ? separator + text : text;
  }
  return new Html(list);
}

/** Markup that grows, text by text. */
export class Growing {
  private markup = '';
  private rare = '';
  private emphasised: string | null = null;

  /** Plain texts are escaped. */
  add(text: Text): this {
    if (typeof text === 'string') {
      this.markup += escape(text);
      this.rare += rareIn(text);
      return this;
    }
    this.markup += text.markup;
    this.rare += text.rare;
    if (text.emphasised !== null) this.emphasised = (this.emphasised ?? '') + text.emphasised;
    return this;
  }

  start(name: ElementName): this {
    this.markup += `<${name}>`;
    return this;
  }

  end(name: ElementName): this {
    this.markup += `</${name}>`;
    return this;
  }

  html(): Html {
    return new Html(this.markup, this.rare, this.emphasised);
  }
}

/** @param href a link's address, vetted by `safeUrl` */
export function element(name: ElementName, children: readonly Text[], href?: string): Html {
  if (name === 'br') return lineBreak;
  const attribute = href === undefined ? '' : ` href="${escape(href)}"`;
  const { markup, rare, emphasised } = merged(children);
  return new Html(
    `<${name}${attribute}>${markup}</${name}>`,
    href === undefined ? rare : rare + rareIn(href),
    name === 'em' ? rare : emphasised,
  );
}

/** A title within a text: a line in bold, since the page's own titles are the headings. */
export function subheading(text: Text): Html {
  const { markup, rare, emphasised } = merged([text]);
  return new Html(`<p class="subheading">${markup}</p>`, rare, emphasised);
}

export const lineBreak = new Html('<br>');

/** Texts one after another. */
export const joined = (texts: readonly Text[]): Text =>
  texts.some((text) => text instanceof Html) ? merged(texts) : texts.join('');

/** A text as markup, which nobody takes for a typed one. */
export const asHtml = (text: Text): Html => merged([text]);

/**
 * A text with elements of ours put into it.
 * @param tagged puts tags into markup of our own, and leaves its text as it is
 */
export function withElements(text: Text, tagged: (markup: string) => string): Text {
  const isPlain = typeof text === 'string';
  const markup = isPlain ? escape(text) : text.markup;
  const changed = tagged(markup);
  if (changed === markup) return text;
  return isPlain ? new Html(changed, rareIn(text)) : new Html(changed, text.rare, text.emphasised);
}

function merged(texts: readonly Text[]): Html {
  const growing = new Growing();
  for (const text of texts) growing.add(text);
  return growing.html();
}

/** @param css our own sheets and tokens, never a résumé's string */
export const styleText = (css: string): Html => new Html(css);

/** @param markup what one of our templates drew */
export const drawn = (markup: string): Html => new Html(markup);

/** What HTML, or a program that looks for a tag in a page, could take for markup; and what ends a line of JavaScript. */
const meaning = /[<>&\u2028\u2029]/g;

const unitEscape = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const jsonEscape = (mark: string): string => mark.replace(/[^]/g, unitEscape);

/**
 * JSON as the content of a `<script type="application/ld+json">`: it can neither end the element nor begin
 * a comment, a script or a tag in it.
 * @see HTML, 4.12.1.3: restrictions for contents of script elements
 */
export const scriptText = (json: string): Html =>
  new Html(oneByte(json.replace(meaning, unitEscape), mostMarks, jsonEscape));
