// How far the plain text at the start of a line goes, and where an address in it ends.

import { emailAt, emailMayFollow } from '../contacts/email';

/** An address without the sentence's punctuation after it; a bracket belongs to it when it was opened in it. */
export function withoutEnd(typed: string): string {
  const count = (bracket: string) => typed.split(bracket).length - 1;
  let [end, unopened] = [typed.length, count(')') - count('(')];
  for (; /[?!.,:;*_'"~)]/.test(typed[end - 1]!); end--) {
    if (typed[end - 1] === ')' && unopened-- <= 0) break;
  }
  return typed.slice(0, end);
}

/** Where something may begin that is no plain text. */
const mark = /[\\<[`*~_\n]|!\[|https?:\/\/|(?<![^\s*_~(])www\.|@(?=[a-z\d\u00B7-\uFFFF])/gi;

/** The name before the @ of an e-mail address, on both sides of a character in it. @see RFC 5321, 4.5.3.1.1 */
const localPart = { before: /[\w.+-]{0,64}$/, after: /[\w.+-]{0,64}@/y };

/** The length of the plain text at the start, its first character included. */
export function plainLength(source: string): number {
  mark.lastIndex = 1;
  for (let found = mark.exec(source); found; found = mark.exec(source)) {
    const { index } = found;
    const start = addressStart(source, index);
    if (start > 0) return start;
    if (start < 0) mark.lastIndex = -start;
    else if (source[index] !== '@') return index;
  }
  return source.length;
}

/**
 * Where the e-mail address begins that holds this character; 0 when there is none after the first character,
 * and less than that when what looks like one is none: so many characters lie before its host.
 */
function addressStart(source: string, index: number): number {
  localPart.after.lastIndex = index;
  if (!/[@_]/.test(source[index]!) || !localPart.after.test(source)) return 0;
  const before = localPart.before.exec(source.slice(Math.max(1, index - 64), index))![0];
  // An underscore with no word before it may begin an emphasis.
  if (!before) return source[index] === '_' ? index : 0;
  const start = index - before.length;
  const isEmail =
    emailMayFollow(source.slice(0, start)) && emailAt(source.slice(start, start + 320));
  return isEmail ? start : -localPart.after.lastIndex;
}
