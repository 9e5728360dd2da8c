// The words and signs that stand before and behind a number, and belong to it.

import {
  anyDigit,
  compared,
  comparison,
  isEdge,
  isYear,
  joining,
  mayBeMoney,
  moneyAfter,
  name,
  scale,
  sign,
  wordAfter,
  wordBefore,
} from './number-patterns';

/** A number in a text, by the places where it and what belongs to it begin and end. */
export interface Found {
  /** With what is attached to it: "p99", "$1", "99.9%", "12-month". */
  start: number;
  end: number;
  /** The number alone. */
  from: number;
  to: number;
  /** The sign, the currency or the short word before it; its own start where there is none. */
  signed: number;
  /** What a sign compares it with; where the sign begins, if there is nothing. */
  compared: number;
  /** A name before it, as of "Python 3"; its own start where there is none. */
  named: number;
  /** The unit or noun behind it; its own end where there is none. */
  counted: number;
  /** What follows that: the currency of "1.5 million EUR". */
  more: number;
}

/** No word before a number that counts is longer. */
export const farthest = 12;

export const matchAt = (
  expression: RegExp,
  text: string,
  index: number,
): RegExpExecArray | null => {
  expression.lastIndex = index;
  return expression.exec(text);
};

/** The word that ends with a space before a place; empty for a long one. */
function wordEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && !isEdge(text, start - 1)) if (end - --start > farthest) return '';
  return text.slice(start, end);
}

/** Adds what stands before a number. */
export function addBefore(found: Found, text: string): void {
  const { start, end, counted } = found;
  const before = wordEndingAt(text, start - 1);
  if (!before) return;
  const begin = start - 1 - before.length;
  const code = before.charCodeAt(0);
  // "over", "within": most words before a number have nothing to do with it.
  if (code > 0x60 && code < 0x7b && before.length > 2 && text[start - 2] !== '.') return;
  if (sign.test(before)) {
    found.signed = found.compared = begin;
    const other = text[begin - 1] === ' ' ? wordEndingAt(text, begin - 1) : '';
    const isOther = compared.test(other) && (comparison.test(before) || anyDigit.test(other));
    if (isOther) found.compared = begin - 1 - other.length;
  } else if (wordBefore.test(before)) found.signed = found.compared = begin;
  else if (
    start === found.from &&
    counted === end &&
    begin > 1 &&
    name.test(before) &&
    isWithin(text, begin)
  ) {
    found.named = begin;
  }
}

/** Whether a place is within a sentence: a word, or a comma, is before it. */
const isWithin = (text: string, index: number): boolean =>
  text[index - 1] !== ' ' || !/[.!?:;\u2022\n]/.test(text[index - 2]!);

/** The end of a word of small letters, as most are; 0 for all others. */
function smallWordEnd(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) > 0x60 && text.charCodeAt(end) < 0x7b) end++;
  const code = text.charCodeAt(end);
  const isEnd = !(code > 0x26) || (code > 0x27 && code < 0x2d) || (code > 0x2d && code < 0x2f);
  return end - start > 1 && isEnd ? end : 0;
}

/** Adds the unit or the noun behind a number, and a currency behind that. */
export function addAfter(found: Found, text: string): void {
  const { from, to, end } = found;
  let next = smallWordEnd(text, end + 1);
  let word: string | undefined = text.slice(end + 1, next);
  if (!next) {
    const after = matchAt(wordAfter, text, end);
    if (!after) return;
    word = after[2];
    next = end + after[0].length;
  }
  // "20 de ani": Romanian counts so.
  if (word && word !== 'de' && (joining.has(word) || isYear(text, from, to))) return;
  found.counted = found.more = next;
  if (!word) return;
  const currency = mayBeMoney(text, next) ? matchAt(moneyAfter, text, next) : null;
  if (currency) found.more += currency[0].length;
  else if (word === 'de' || scale.test(word)) {
    // "1,5 Mrd. Euro"
    const dot = word.length < 5 && text[next] === '.' ? 1 : 0;
    const other = matchAt(wordAfter, text, next + dot);
    if (other && !joining.has(other[2] ?? '')) found.more += other[0].length + dot;
    else if (word === 'de') found.counted = found.more = end;
  }
}
