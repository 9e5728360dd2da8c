import type { Context } from '../context';
import type { List } from '../shapes';
import { listed } from './list';

/** Sections numbered by default, so an interviewer can say "tell me about point 3". */
const numberedSections = new Set(['work', 'volunteer']);

/** A list of points. A single one gets no number, unless the option is `always` or `through`. */
export function highlights(
  typed: readonly string[],
  section: string,
  context: Context,
): List | null {
  if (!typed.length) return null;
  const { numbering } = context.options;
  const unasked = String(numberedSections.has(section));
  const wish = numbering.get(section) || numbering.get('*') || unasked;
  const isThrough = wish === 'through';
  const numbered = wish === 'always' || isThrough || (wish === 'true' && typed.length > 1);
  const isLine = wish !== 'always' && typed.length >= fewest && typed.every(isTag);
  return isLine
    ? { numbered: false, start: 0, items: [], line: context.figures(listed(typed, context)) }
    : {
        numbered,
        start: isThrough ? context.points.next(typed.length) : 0,
        items: typed.map(context.item),
        line: '',
      };
}

/** From this many short points on, they are shown on one line like keywords. */
const fewest = 3;

/** Matches one to three words without sentence punctuation: "React", "Team lead", "C++". */
const tag = /^(?![-*+•●▪◦‣>#]+\s|\d+[.)]\s|\[[ x]\])\S+(?: \S+){0,2}$/;
/** Scripts of wide letters, without spaces between words. を comes before a verb, so it marks a sentence. */
const wide = /[\u2E80-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/;
const longestTag = 28;

/** Whether a point is one to three words, not a sentence. */
const isTag = (point: string): boolean =>
  point.length <= longestTag &&
  tag.test(point) &&
  !/[.!?:;,。．！？：；，、…।۔؟]$/.test(point) &&
  (!wide.test(point) || (point.length <= longestTag / 2 && !point.includes('を')));
