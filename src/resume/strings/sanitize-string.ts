import { withoutEntities } from './entities';
import { invisible, withoutInvisible } from './invisible';

/** What a string of a résumé may hold beside text: controls, lone surrogates, entities, tags, other tools' marks. */
const unwanted =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Surrogate}|\p{M}|[\u1161-\u1175\u11A8-\u11C2]|&[#a-z]|^@@@@~|^<|^\s|\s$/iu;

/** The work of `sanitized`, for the strings that need it. */
export function sanitizeString(typed: string): string {
  if (!unwanted.test(typed) && !invisible.test(typed)) return typed;
  const own = withoutUnseen(
    typed
      .replace(/&[#a-z][^]*/i, withoutEntities)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // A tab before a line is the place of a point in a list; one within a line is a space.
      .replace(/^\t{1,8}/gm, (tabs) => '    '.repeat(tabs.length))
      .replace(/\t+/g, ' ')
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD'),
  );
  if (own.startsWith('<') && own.endsWith('>') && isEmpty(own)) return '';
  return closed(own);
}

/** A letter with its accents, and the parts of a syllable of Korean. */
const inParts =
  /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|\P{M}?\p{M}+/gu;

/** Letters and accents composed, as fonts have them. What is one character stays: names have old forms of letters. */
const composed = (text: string): string =>
  text
    // Accents are sorted in quadratic time. @see Unicode Standard Annex #15, 13: Stream-Safe Text Format
    .replace(/(?:(?!\u034F)\p{M}){30}(?!\u034F)/gu, '$&\u034F')
    .replace(inParts, (parts) => parts.normalize('NFC'));

/** Two are enough for nearly every text; this bounds the work for the others. */
const mostLooks = 5;

/** What nobody sees depends on what stands beside it, so that one look may make room for another. */
function withoutUnseen(text: string): string {
  let rest = text;
  for (let look = 0; look < mostLooks; look++) {
    const before = rest;
    const seen = invisible.test(rest) ? withoutInvisible(closed(rest)) : rest;
    rest = unwrapped(composed(seen).trim());
    if (rest === before) break;
  }
  return rest;
}

/** Whether a text is an editor's empty paragraph, or a script alone. */
const isEmpty = (text: string): boolean =>
  (require('../../text/html-reader') as typeof import('../../text/html-reader')).isEmptyHtml(text);

/** The marks that HackMyResume puts around every string. */
const [before, after] = ['@@@@~', '~@@@@'] as const;

function unwrapped(text: string): string {
  let [start, end] = [0, text.length];
  while (end - start >= 10 && text.startsWith(before, start) && text.endsWith(after, end)) {
    start += before.length;
    end -= after.length;
  }
  return start ? text.slice(start, end).trim() : text;
}

/**
 * A text whose embeddings, overrides and isolates all end within it.
 * @see Unicode Standard Annex #9, 2.1 to 2.5
 */
function closed(text: string): string {
  if (!/[\u202A-\u202E\u2066-\u2068]/.test(text)) return text;
  const open: string[] = [];
  for (const [character] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (character === open.at(-1)) open.pop();
    else if (character in closing) open.push(closing[character]!);
  }
  return text + open.reverse().join('');
}

/** What ends each direction. */
const closing: Record<string, string> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
