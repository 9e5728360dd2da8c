import { readDate } from './date';
import type { PartialDate } from './partial-date';
import { aboutWords, isToCome } from './date-words';

/** A date with the words around it; a date of null is now. */
export interface WordedDate {
  before: string;
  date: PartialDate | null;
  after: string;
}

/** What knows the names of months, and the words for now. */
export interface DateReader {
  monthOf: (name: string) => number | undefined;
  isNow: (typed: string) => boolean;
}

/** More words than this are a sentence. */
const mostWords = 8;

/** A date whose words do not change it: "2027-06 (expected)", "expected June 2027", "2019-05?". */
export function wordedDate(text: string, reader: DateReader): WordedDate | null {
  return bracketed(text, reader) ?? amongWords(text, reader);
}

/** A date before what stands in brackets, or behind a dot: "May 2019 · 2 yrs". Or behind brackets. */
function bracketed(text: string, { monthOf }: DateReader): WordedDate | null {
  const begin = text.search(/ ?(?:[([（]| [·•|] )/);
  if (begin > 0) {
    const date = readDate(text.slice(0, begin), monthOf);
    return date && { before: '', date, after: text.slice(begin) };
  }
  const end = begin === 0 ? text.search(/[)\]）][^)\]）]*$/) : -1;
  const [before, rest] = [text.slice(0, end + 1), text.slice(end + 1)];
  const date = end < 0 ? null : readDate(rest.trim(), monthOf);
  return date && { before: rest.startsWith(' ') ? `${before} ` : before, date, after: '' };
}

/** A date at the beginning or at the end of a few words. */
function amongWords(text: string, reader: DateReader): WordedDate | null {
  const words = text.split(' ');
  if (words.length > mostWords) return null;
  for (let count = words.length; count > 0; count--) {
    for (const from of count === words.length ? [0] : [0, words.length - count]) {
      const found = within(words, from, from + count, reader);
      if (found) return found;
    }
  }
  return null;
}

function within(
  words: readonly string[],
  from: number,
  to: number,
  { monthOf }: DateReader,
): WordedDate | null {
  const typed = words.slice(from, to).join(' ');
  if (!/\d{4}/.test(typed)) return null;
  const [, sign = '', bare = '', mark = ''] = /^([~≈<>±]?)(.*?)([?!*~,;:]*)$/.exec(typed)!;
  const date = readDate(bare, monthOf);
  if (!date) return null;
  const others = [...words.slice(0, from), ...words.slice(to)];
  if (!others.every((word) => isBeside(word, date, monthOf))) return null;
  if (!others.length && !date.month) return null;
  const joined = (part: readonly string[]) => part.join(' ');
  return {
    before: joined([...words.slice(0, from), sign]),
    date,
    after: `${mark} ${joined(words.slice(to))}`.trimEnd(),
  };
}

/** Whether a word leaves a date as it is. A year alone may be that of a summer. */
function isBeside(word: string, { month }: PartialDate, monthOf: DateReader['monthOf']): boolean {
  if (!month) return aboutWords.has(word.toLowerCase().replace(/\.$/, '')) || isToCome(word);
  return !/[\d–—/]|^-/.test(word) && !monthOf(word);
}
