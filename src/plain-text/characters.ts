import { unescaped } from '../text/html/escape';

/** Control characters, direction overrides, and invisible characters for line breaks. */
const unwanted = /[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Stands for all kinds of non-breaking spaces until lines are wrapped. */
export const glue = '\xA0';
const glues = /[\u2007\u202F]/g;
const spaces = /[\t\v\f\r\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/g;

/** Half of a surrogate pair, which cannot be written to a file. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Fast path: most texts need no changes. */
const usual = /^[\n\x20-~\xA1-\xAC\xAE-\u02FF\u2010-\u2027]*$/;

/** The text of our markup, without characters that do not belong in plain text. Line breaks are kept. */
export function characters(markup: string): string {
  const text = unescaped(markup);
  return usual.test(text) ? text : cleaned(text);
}

const cleaned = (text: string): string =>
  text.replace(unwanted, '').replace(halves, '\uFFFD').replace(glues, glue).replace(spaces, ' ');
