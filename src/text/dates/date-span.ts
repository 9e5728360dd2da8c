import { latinDigits } from '../../locale/digits';
import { readDate } from './date';
import type { PartialDate } from './partial-date';
import { isToCome, sinceWords, toWords, withoutFrom, withoutJoinedFrom } from './date-words';
import { wordedDate, type DateReader, type WordedDate } from './worded-date';

/** What a text says in the place of a date. */
export interface Span {
  /** Null when it could not be understood. */
  start: WordedDate | null;
  /** Of a range; its date is null when it goes on. */
  end: WordedDate | null;
  /** Whether a beginning without an end, typed so, goes on until now. */
  goesOn: boolean;
}

/** Longer texts are no dates; a program's "Sun Feb 03 2019 … (Central European Standard Time)" is one. */
const longest = 80;

/** What programs add to a time of day. */
const timeZone = / \d\d:\d\d:\d\d GMT(?:[+-]\d{4})? \([^()]*\)$/;

/** What may stand between two dates; a slash does between those of ISO 8601 alone. */
const separators =
  /\s?(?:[-–—−‒―~～〜→]+>?|\/|\.{2,3}|…|至|到|から|부터)\s?|\s[\p{L}\p{M}’'/]+\s/gu;
const mostTried = 12;

/**
 * Reads what is no date alone: a range, typed in one, or a date with words.
 * @returns a start of null for what could not be understood
 */
export function readSpan(typed: string, reader: DateReader): Span {
  if (typed.length > longest) return { start: null, end: null, goesOn: false };
  const text = withoutJoinedFrom(
    latinDigits(typed.normalize('NFC')).replace(/\s+/g, ' ').trim().replace(timeZone, ''),
  );
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g)?.length ?? 0;
  const notUnderstood = {
    start: null,
    end: null,
    goesOn: years === 1 && !/\s[-–—]|[-–—/]\d\d$/.test(text) && !text.split(' ').some(isToCome),
  };
  if (years === 0) return notUnderstood;
  const date = text === typed ? null : readDate(text, reader.monthOf);
  if (date) return { start: plain(date), end: null, goesOn: true };
  const range = openRange(text, reader) ?? closedRange(text, reader);
  if (range) return { ...range, goesOn: true };
  const start = wordedDate(text, reader);
  return start ? { start, end: null, goesOn: goesOn(start, reader) } : notUnderstood;
}

const now = (after = ''): WordedDate => ({ before: '', date: null, after });
const plain = (date: PartialDate): WordedDate => ({ before: '', date, after: '' });

type Range = Pick<Span, 'start' | 'end'>;

/** "since 2019", "2019+", "2019 present". */
function openRange(text: string, { monthOf, isNow }: DateReader): Range | null {
  const words = text.split(' ');
  const since = sinceWords.has(words[0]!.toLowerCase());
  const bare = since ? words.slice(1).join(' ') : text.replace(/ ?\+$/, '');
  const date = bare === text ? null : readDate(bare, monthOf);
  if (date) return { start: plain(date), end: now() };
  const own = withoutFrom(words);
  for (let count = 1; count < Math.min(own.length, 5); count++) {
    const start = readDate(own.slice(0, count).join(' '), monthOf);
    const rest = own.slice(count).join(' ');
    if (start && !/^\P{L}/u.test(rest) && isNow(rest)) return { start: plain(start), end: now() };
  }
  return null;
}

function closedRange(text: string, reader: DateReader): Range | null {
  separators.lastIndex = 0;
  for (let tried = 0; tried < mostTried; tried++) {
    const found = separators.exec(text);
    if (!found) return null;
    const { 0: separator, index } = found;
    const word = separator.trim().toLowerCase();
    // Neighbouring words share the space between them.
    separators.lastIndex = index + Math.max(1, separator.length - 1);
    if (!isSeparator(word)) continue;
    const range = ends(text.slice(0, index), text.slice(index + separator.length), word, reader);
    if (range) return range;
  }
  return null;
}

const isSeparator = (word: string): boolean =>
  /^(?:[-–—−‒―~～〜→]+>?|\/|\.{2,3}|…|至|到|から|부터)$/.test(word) ||
  toWords.has(word.replace("'", '’'));

function ends(before: string, after: string, separator: string, reader: DateReader): Range | null {
  const left = before.trim();
  const right = after.trim().replace(/ ?まで$/, '');
  if (!left) return null;
  const start = side(left, reader) ?? withYearOf(left, right, reader);
  if (!start) return null;
  if (separator === '/') return bothExact(start, side(right, reader));
  const end = side(right, reader) ?? shortYear(start, right) ?? goingOn(right, separator, reader);
  return end && { start, end };
}

/** A date at an end of a range, with its own words. */
function side(text: string, reader: DateReader): WordedDate | null {
  if (!/\d{4}/.test(text)) return null;
  const bare = withoutFrom(text.split(' ')).join(' ');
  const date = readDate(bare, reader.monthOf);
  return date ? plain(date) : wordedDate(bare, reader);
}

/** "Jan – Mar 2012": the year is said once. */
function withYearOf(left: string, right: string, { monthOf }: DateReader): WordedDate | null {
  const year = /(?<!\d)\d{4}$/.exec(right)?.[0];
  if (!year || /\d{3}/.test(left)) return null;
  const date = readDate(`${left} ${year}`, monthOf);
  return date?.month ? plain(date) : null;
}

const bothExact = (start: WordedDate, end: WordedDate | null): Range | null =>
  start.date?.month && end?.date?.month ? { start, end } : null;

/** "2015–19"; what could be a month is none. */
function shortYear({ date, after }: WordedDate, right: string): WordedDate | null {
  if (!date || date.month || after || !/^\d\d$/.test(right)) return null;
  const year = date.year - (date.year % 100) + Number(right);
  const isYear = Number(right) > 12 && year > date.year && year - date.year < 50;
  return isYear ? plain({ year, month: undefined, day: undefined }) : null;
}

/** Nothing, or a word for now, perhaps with a word in brackets. */
function goingOn(right: string, separator: string, { isNow }: DateReader): WordedDate | null {
  if (!right) return now();
  const [, word = right, note = ''] = /^([^(·•|]+?)( ?[(·•|].*)$/.exec(right) ?? [];
  return !/\d/.test(word) && (isNow(word) || isNow(`${separator} ${word}`)) ? now(note) : null;
}

/** Whether a lone beginning goes on: not when it is still to come, says so itself, or tells how long it was. */
function goesOn({ before, after }: WordedDate, { isNow }: DateReader): boolean {
  const words = `${before} ${after}`;
  const inner = words.replace(/[()[\]（）]/g, ' ').trim();
  return !/\d/.test(words) && !inner.split(' ').some(isToCome) && !(inner && isNow(inner));
}
