import { clean } from './clean';
import type { Reading } from './reading';

/** What a text is read as: in a date more things say nothing than in other texts, and in an option nothing does. */
export type Holds = 'words' | 'date' | 'option';

/** How placeholders begin; most texts need no closer look. */
const perhaps =
  /^[-–—−_.…?#~/=\s[({<]*(?:$|[\])}>]|n ?[./\\]|null|undef|nan$|todo|fixme|tb[ad]|xxx|k\. ?a|lorem ip|your |insert |object )/i;

/** Their first letters, as bits: a look at one character is enough for most texts. */
const firstLetters = bitsOf('fiklnotuxy');

function bitsOf(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= 1 << (letter.charCodeAt(0) - 97);
  return bits;
}

/** Whether a placeholder may begin with a character: with one of those letters, and with any sign. */
function mayBegin(code: number): boolean {
  const letter = (code | 32) - 97;
  if (letter >= 0 && letter < 26) return ((firstLetters >> letter) & 1) === 1;
  return code < 48 || code > 57;
}

/** How those of dates do. */
const perhapsDate = /^[[({<\s]*(?:na$|none|tbc|xx|yy|mm|dd|jj|tt|invalid|false|true|0{4}|0$)/i;

/** A string as its author meant it; nothing when it only holds the place of one. */
export function meant(typed: string, holds: Holds, reading: Reading, path: string): string {
  if (!reading.takes(typed)) return '';
  const text = clean(typed);
  if (isPlaceholder(text, holds)) {
    reading.account?.leaveOut(path, 'a placeholder');
    return '';
  }
  if (reading.account && holds !== 'option' && text) reading.account.said(path, text);
  return text;
}

/** Whether a text stands only where another should: "-", "N/A", "TODO". It says nothing. */
const isPlaceholder = (text: string, holds: Holds): boolean =>
  text !== '' &&
  holds !== 'option' &&
  ((mayBegin(text.charCodeAt(0)) && perhaps.test(text)) ||
    (holds === 'date' && perhapsDate.test(text))) &&
  inTable(text, holds);

const inTable = (text: string, holds: Holds): boolean =>
  (require('./placeholders') as typeof import('./placeholders')).isKnown(text, holds === 'date');
