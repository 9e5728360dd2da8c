// The numbers of a text, each with what belongs to it: a sign, a currency, a unit, the noun that it counts.

/** Every digit: of Europe, Arabic, Persian, of India, Thailand, Laos, Burma and Cambodia, full-width. */
const digit =
  '[\\d\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\u09E6-\\u09EF\\u0A66-\\u0A6F\\u0AE6-\\u0AEF\\u0BE6-\\u0BEF\\u0C66-\\u0C6F\\u0CE6-\\u0CEF\\u0D66-\\u0D6F\\u0E50-\\u0E59\\u0ED0-\\u0ED9\\u1040-\\u1049\\u17E0-\\u17E9\\uFF10-\\uFF19]';
/** Letters and their marks, without an expression about Unicode's classes, which is slow to read. */
const letters =
  'A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u065F\\u066E-\\u06EF\\u06FA-\\u1FFF\\u2C00-\\uDFFF\\uF900-\\uFEFC';
const letter = `[${letters}]`;
/** Scripts whose lines may end at any letter: a few are enough. */
const square = '[\\u3005-\\u30FF\\u3400-\\u9FFF]';
const money = '[$\\xA2-\\xA5\\u0E3F\\u20A0-\\u20CF\\uFDFC]';
/** Currencies. */
export const code =
  '(?:AED|ARS|AUD|BGN|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KES|KRW|MAD|MXN|MYR|NGN|NOK|NZD|PEN|PHP|PKR|PLN|RMB|RON|RSD|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR)';

const amount = `${digit}+(?:[.,'/:\\xA0\\u066B\\u066C\\u2009\\u2019\\u202F]${digit}+)*`;
const number = new RegExp(
  `(?:${digit}{1,3}(?: ${digit}{3})+(?!${digit})|${amount})(?:(?: [-\\u2013\\u2014] |[-~\\u2013\\u2014])${amount})?`,
  'g',
);

/** Whether a text holds a number. */
export const anyDigit = new RegExp(digit);

/** What stands behind a number without a space: "%", "k", "ms", "+", "-month". */
const attachedAfter = new RegExp(
  `(?:[${letters}%+*\\xB0\\xB2\\xB3\\xD7\\u066A\\u2030\\uFF05]|${money}|[-/](?=${letter}))+`,
  'y',
);

/** A sign between numbers, or before one; and those that compare one with a word: "p99 < 5 ms". */
const sign = /^(?:(?:&[lg]t;|[\u2264\u2265])=?|[=\u2260~\xD7+\xB1\u2212\u2248\u2192x])$/;
const comparison = /^[&=\u2260\u2264\u2265]/;
const compared = /^[^()<>&;,]{1,8}$/;

/** A currency, or a short word that stands before a number: "EUR 5", "No. 5", "ca. 100". */
const wordBefore = new RegExp(
  `^(?:[A-Z]{0,3}${money}|${code}|[#\\xA7\\u2116]|kr|Rp|(?:[Cc]a|approx|[Nn][or]|Rs|Art|pp?|S|[Vv]ol|Bd|[Ff]ig|Abb|Tab|[Nn][\\xB0\\xBA]|[Nn]\\xFAm|str|\\u0441|\\u0440\\u0438\\u0441)\\.|[Nn][\\xB0\\xBA])$`,
);

/** A name, which may stand before a number: "Python 3", "Phase 2", "May 2019". */
const name = new RegExp(`^[A-Z\\xC0-\\xDE\\u0391-\\u03A9\\u0410-\\u042F]${letter}{0,9}$`);

/** A unit, or a noun, behind a number; then perhaps a currency, or what millions there are of. */
const wordAfter = new RegExp(
  ` (?:([%\\u066A\\u2030]|\\xD7(?! ${digit})|\\xB0[CF]?|${money})|(${square}{1,2}|(?!x ${digit})${letter}(?:[${letters}'\\u2019]|[-/\\xB7](?=${letter}))*[\\xB2\\xB3]?))`,
  'y',
);
const moneyAfter = new RegExp(`\\.? ?(?:[A-Z]{0,2}${money}|${code}(?!${letter}))`, 'y');

/** "million" and its like, which say nothing alone. */
const scale =
  /^(?:[kMB]|bn|bil|cr(?:ore)?|hund|juta|lakh|md|mi?l(?!e)|mln|mlj|mio|mi[l\u0142]|mrd|mld|ribu|th?ou|tri|tsd|taus|tis|tys|\u0442\u044B\u0441|\u0442\u0438\u0441|\u043C\u043B|\u043C\u0456\u043B|\u043C\u0438\u043B)/i;

/** Words that no number counts: they join it with what comes next. */
export const joining = new Set(
  'a ad al an and are as at au auf aus av aux avec bei bis but by che com con da dan das dem den der des di die do du e ed een ein el em en et for from f\xF6r f\xFCr i if ile im in into is it ja je la las le les los med met mit na nach nas no nos o och od oder of og on op or ou out p\xE5 par para per po por pour pro que se sem son sowie su sur te than that the then til till to tot u und up van ve via voor vom von w was were when which while who with y z za ze zu zum zur \xE0 \u0430 \u0432 \u0434\u043E \u0438 \u0438\u0437 \u043A \u043D\u0430 \u043E\u0442 \u043F\u043E \u0441'.split(
    ' ',
  ),
);

/** A year is no count, but for the round ones. */
const year = /^(?:19|20)(?:\d[1-9]|[1-9]\d)(?:[-\u2013/]\d\d(?:\d\d)?)?$/;

const isYear = (text: string, from: number, to: number): boolean =>
  to - from > 3 && year.test(text.slice(from, to));

/** Whether a currency may follow: not where the text goes on in small letters. */
function mayBeMoney(text: string, end: number): boolean {
  const index = text[end] === '.' ? end + 1 : end;
  const code = text.charCodeAt(text[index] === ' ' ? index + 1 : index);
  return code === 0x24 || (code > 0x40 && code < 0x5b) || code > 0x7f;
}

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

/** What ends a word, or stands around it: a space, a bracket, a letter of East Asia. */
const isEdge = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return !(code > 0x20) || code === 0x28 || code === 0xa0 || (code > 0x2fff && code < 0xff10);
};

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
