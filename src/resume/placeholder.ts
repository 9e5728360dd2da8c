import { clean } from './clean';
import type { Reading } from './reading';

/** What a text is read as: in a date more things say nothing than in other texts, and in an option nothing does. */
export type Holds = 'words' | 'date' | 'option';

/** How placeholders begin; most texts need no closer look. */
const perhaps =
  /^[-–—−_.…?#~/=\s[({<]*(?:$|[\])}>]|n ?[./\\]|null|undef|nan$|todo|fixme|tb[ad]|xxx|k\. ?a|lorem ip|your |insert |object )/i;

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
  (perhaps.test(text) || (holds === 'date' && perhapsDate.test(text))) &&
  inTable(text, holds);

const inTable = (text: string, holds: Holds): boolean =>
  (require('./placeholders') as typeof import('./placeholders')).isKnown(text, holds === 'date');
