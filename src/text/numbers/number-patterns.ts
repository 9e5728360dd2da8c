// What numbers look like in many languages, and what may stand before and behind them: the expressions of `numbers.ts`.

/** Every digit: of Europe, Arabic, Persian, of India, Thailand, Laos, Burma and Cambodia, full-width. */
const digit =
  '[\\d\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\u09E6-\\u09EF\\u0A66-\\u0A6F\\u0AE6-\\u0AEF\\u0BE6-\\u0BEF\\u0C66-\\u0C6F\\u0CE6-\\u0CEF\\u0D66-\\u0D6F\\u0E50-\\u0E59\\u0ED0-\\u0ED9\\u1040-\\u1049\\u17E0-\\u17E9\\uFF10-\\uFF19]';
/** Letters and their marks, without an expression about Unicode's classes, which is slow to read. */
const letters =
  'A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u065F\\u066E-\\u06EF\\u06FA-\\u1FFF\\u2C00-\\uDFFF\\uF900-\\uFEFC';
export const letter = `[${letters}]`;
/** Scripts whose lines may end at any letter: a few are enough. */
const square = '[\\u3005-\\u30FF\\u3400-\\u9FFF]';
const money = '[$\\xA2-\\xA5\\u0E3F\\u20A0-\\u20CF\\uFDFC]';
/** Currencies. */
export const code =
  '(?:AED|ARS|AUD|BGN|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KES|KRW|MAD|MXN|MYR|NGN|NOK|NZD|PEN|PHP|PKR|PLN|RMB|RON|RSD|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR)';

const amount = `${digit}+(?:[.,'/:\\xA0\\u066B\\u066C\\u2009\\u2019\\u202F]${digit}+)*`;
export const number = new RegExp(
  `(?:${digit}{1,3}(?: ${digit}{3})+(?!${digit})|${amount})(?:(?: [-\\u2013\\u2014] |[-~\\u2013\\u2014])${amount})?`,
  'g',
);

/** Whether a text holds a number. */
export const anyDigit = new RegExp(digit);

/** What stands behind a number without a space: "%", "k", "ms", "+", "-month". */
export const attachedAfter = new RegExp(
  `(?:[${letters}%+*\\xB0\\xB2\\xB3\\xD7\\u066A\\u2030\\uFF05]|${money}|[-/](?=${letter}))+`,
  'y',
);

/** A sign between numbers, or before one; and those that compare one with a word: "p99 < 5 ms". */
export const sign = /^(?:(?:&[lg]t;|[\u2264\u2265])=?|[=\u2260~\xD7+\xB1\u2212\u2248\u2192x])$/;
export const comparison = /^[&=\u2260\u2264\u2265]/;
export const compared = /^[^()<>&;,]{1,8}$/;

/** A currency, or a short word that stands before a number: "EUR 5", "No. 5", "ca. 100". */
export const wordBefore = new RegExp(
  `^(?:[A-Z]{0,3}${money}|${code}|[#\\xA7\\u2116]|kr|Rp|(?:[Cc]a|approx|[Nn][or]|Rs|Art|pp?|S|[Vv]ol|Bd|[Ff]ig|Abb|Tab|[Nn][\\xB0\\xBA]|[Nn]\\xFAm|str|\\u0441|\\u0440\\u0438\\u0441)\\.|[Nn][\\xB0\\xBA])$`,
);

/** A name, which may stand before a number: "Python 3", "Phase 2", "May 2019". */
export const name = new RegExp(`^[A-Z\\xC0-\\xDE\\u0391-\\u03A9\\u0410-\\u042F]${letter}{0,9}$`);

/** A unit, or a noun, behind a number; then perhaps a currency, or what millions there are of. */
export const wordAfter = new RegExp(
  ` (?:([%\\u066A\\u2030]|\\xD7(?! ${digit})|\\xB0[CF]?|${money})|(${square}{1,2}|(?!x ${digit})${letter}(?:[${letters}'\\u2019]|[-/\\xB7](?=${letter}))*[\\xB2\\xB3]?))`,
  'y',
);
export const moneyAfter = new RegExp(`\\.? ?(?:[A-Z]{0,2}${money}|${code}(?!${letter}))`, 'y');

/** "million" and its like, which say nothing alone. */
export const scale =
  /^(?:[kMB]|bn|bil|cr(?:ore)?|hund|juta|lakh|md|mi?l(?!e)|mln|mlj|mio|mi[l\u0142]|mrd|mld|ribu|th?ou|tri|tsd|taus|tis|tys|\u0442\u044B\u0441|\u0442\u0438\u0441|\u043C\u043B|\u043C\u0456\u043B|\u043C\u0438\u043B)/i;

/** Words that no number counts: they join it with what comes next. */
export const joining = new Set(
  'a ad al an and are as at au auf aus av aux avec bei bis but by che com con da dan das dem den der des di die do du e ed een ein el em en et for from f\xF6r f\xFCr i if ile im in into is it ja je la las le les los med met mit na nach nas no nos o och od oder of og on op or ou out p\xE5 par para per po por pour pro que se sem son sowie su sur te than that the then til till to tot u und up van ve via voor vom von w was were when which while who with y z za ze zu zum zur \xE0 \u0430 \u0432 \u0434\u043E \u0438 \u0438\u0437 \u043A \u043D\u0430 \u043E\u0442 \u043F\u043E \u0441'.split(
    ' ',
  ),
);

/** A year is no count, but for the round ones. */
const year = /^(?:19|20)(?:\d[1-9]|[1-9]\d)(?:[-\u2013/]\d\d(?:\d\d)?)?$/;

export const isYear = (text: string, from: number, to: number): boolean =>
  to - from > 3 && year.test(text.slice(from, to));

/** Whether a currency may follow: not where the text goes on in small letters. */
export function mayBeMoney(text: string, end: number): boolean {
  const index = text[end] === '.' ? end + 1 : end;
  const code = text.charCodeAt(text[index] === ' ' ? index + 1 : index);
  return code === 0x24 || (code > 0x40 && code < 0x5b) || code > 0x7f;
}

/** What ends a word, or stands around it: a space, a bracket, a letter of East Asia. */
export const isEdge = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return !(code > 0x20) || code === 0x28 || code === 0xa0 || (code > 0x2fff && code < 0xff10);
};
