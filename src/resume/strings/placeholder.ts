import { sanitized } from './sanitized';
import type { Reading } from '../reading';

/** What a text stands for: dates have placeholders of their own ("YYYY-MM"), and options have none. */
export type Holds = 'words' | 'date' | 'option';

/** How placeholders begin that are words; most texts need no closer look. */
const beginnings =
  'n/a,n.a,n. ,n./,n\\a,n /,n .,n \\,nul,und,nan,tod,fix,tbd,tba,xxx,k.a,k. ,lor,you,ins,obj'.split(
    ',',
  );

/** The first letters of these, a bit for each: one look at most texts is enough. */
const firstLetters = beginnings.reduce((bits, word) => bits | bitOf(word.charCodeAt(0)), 0);

const words = new Set(beginnings.map(beginningOf));

function bitOf(code: number): number {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 ? 1 << letter : 0;
}

/** Three letters as one number, whatever their case: no text is cut for a look at its beginning. */
function beginningOf(text: string): number {
  return (
    ((text.charCodeAt(0) | 32) << 16) | ((text.charCodeAt(1) | 32) << 8) | (text.charCodeAt(2) | 32)
  );
}

/** Which of them need the table: a second look. */
const perhaps =
  /^[-–—−_.…?#~/=\s[({<]*(?:$|[\])}>]|n ?[./\\]|null|undef|nan$|todo|fixme|tb[ad]|xxx|k\. ?a|lorem ip|your |insert |object )/i;

/** How those of dates do. Most dates begin with a year. */
const perhapsDate = /^[[({<\s]*(?:na$|none|tbc|xx|yy|mm|dd|jj|tt|invalid|false|true|0{4}|0$)/i;

/** Whether a text needs a closer look; most need none. */
function isPerhaps(text: string, holds: Holds): boolean {
  const first = text.charCodeAt(0);
  const mayBegin =
    (firstLetters & bitOf(first)) === 0 ? isSign(first) : words.has(beginningOf(text));
  if (mayBegin && perhaps.test(text)) return true;
  return holds === 'date' && (text < '1' || text > ':') && perhapsDate.test(text);
}

/** Whether a character is neither a letter nor a digit; of those beyond ASCII only dashes and dots are asked for. */
const isSign = (code: number): boolean =>
  code < 128
    ? code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122
    : code > 0x1fff && code < 0x2300;

/** A string, sanitized; empty if it is a placeholder, such as "N/A" or "TODO". */
export function meant(typed: string, holds: Holds, reading: Reading, path: string): string {
  if (!reading.takes(typed)) return '';
  const text = sanitized(typed);
  if (isPlaceholder(text, holds)) {
    reading.account?.leaveOut(path, 'placeholder text');
    return '';
  }
  if (reading.account && holds !== 'option' && typed) reading.account.said(path, text, typed);
  return text;
}

/** Whether a text stands only where another should: "-", "N/A", "TODO". It says nothing. */
export const isPlaceholder = (text: string, holds: Holds): boolean =>
  text !== '' && holds !== 'option' && isPerhaps(text, holds) && inTable(text, holds);

const inTable = (text: string, holds: Holds): boolean =>
  (require('./known-placeholders') as typeof import('./known-placeholders')).isKnown(
    text,
    holds === 'date',
  );
