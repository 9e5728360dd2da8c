import { unescaped } from '../text/html/escape';

/** Controls, what turns the direction of all that follows, and what is only there for lines to end at. */
const unwanted = /[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Spaces at which no line ends: one of them, until the lines are made. */
export const glue = '\xA0';
const glues = /[\u2007\u202F]/g;
const spaces = /[\t\v\f\r\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/g;

/** Half of a character, which no file can hold. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What most texts are made of, with nothing to be done. */
const usual = /^[\n\x20-~\xA1-\xAC\xAE-\u02FF\u2010-\u2027]*$/;

/** What markup of ours says, without characters that have no place in a plain text. Its line breaks are kept. */
export function characters(markup: string): string {
  const text = unescaped(markup);
  return usual.test(text) ? text : cleaned(text);
}

const cleaned = (text: string): string =>
  text.replace(unwanted, '').replace(halves, '\uFFFD').replace(glues, glue).replace(spaces, ' ');
