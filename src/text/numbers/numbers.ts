// The numbers of a text, each with what belongs to it: a sign, a currency, a unit, the noun that it counts.

import { attachedAfter, isEdge, letter, number } from './number-patterns';
import { addAfter, addBefore, farthest, matchAt, type Found } from './words-beside';

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

/** Where the word with the number begins; -1 in a long word, such as an address, and in the middle of an entity. */
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
