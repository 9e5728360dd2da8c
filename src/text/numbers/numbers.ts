// The numbers of a text, each with what belongs to it: a sign, a currency, a unit, the noun that it counts.

import {
  anyDigit,
  attachedAfter,
  compared,
  comparison,
  isYear,
  joining,
  letter,
  mayBeMoney,
  moneyAfter,
  name,
  number,
  scale,
  sign,
  wordAfter,
  wordBefore,
  isEdge,
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
const farthest = 12;

const matchAt = (expression: RegExp, text: string, index: number): RegExpExecArray | null => {
  expression.lastIndex = index;
  return expression.exec(text);
};

/** The numbers of a text in their order. @param text with `&lt;` and `&gt;` for these signs */
export function numbersIn(text: string): Found[] {
  const numbers: Found[] = [];
  number.lastIndex = 0;
  for (let found = number.exec(text); found; found = number.exec(text)) {
    const start = startOf(text, found.index);
    if (start >= 0) numbers.push(around(text, start, found.index, found.index + found[0].length));
  }
  return numbers;
}

/** Where the word begins that a number stands in; -1 for a long one, which is an address, or in the middle of an entity. */
function startOf(text: string, from: number): number {
  let start = from;
  while (start > 0 && !isEdge(text, start - 1)) if (from - --start > farthest) return -1;
  return start;
}

function around(text: string, start: number, from: number, to: number): Found {
  const end = isEdge(text, to) ? to : to + (matchAt(attachedAfter, text, to)?.[0].length ?? 0);
  const found: Found = {
    start,
    end,
    from,
    to,
    signed: start,
    compared: start,
    named: start,
    counted: end,
    more: end,
  };
  // "p99 and", "S3 to", "#1 in": a name with digits counts nothing.
  const hasUnit = end - to > 1 && unit.test(text.slice(to, end));
  if (text[end] === ' ' && !hasUnit && (start === from || !isNamed(text.slice(start, from)))) {
    addAfter(found, text);
  }
  if (text[start - 1] === ' ') addBefore(found, text);
  return found;
}

/** "5ms", "12-month": it has its unit. */
const unit = new RegExp(`${letter}{2}$`);
const endsNamed = new RegExp(`${letter}-?$|[#_@./]$`);
const isNamed = (attached: string): boolean => endsNamed.test(attached);

/** The word that ends with a space before a place; empty for a long one. */
function wordEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && !isEdge(text, start - 1)) if (end - --start > farthest) return '';
  return text.slice(start, end);
}

function addBefore(found: Found, text: string): void {
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

function addAfter(found: Found, text: string): void {
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
