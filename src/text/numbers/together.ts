import { withElements, type Text } from '../html/html';
import { numbersIn } from './numbers';
import type { Found } from './words-beside';
import { wrapRanges } from '../html/wrapped-ranges';

/** More is not kept together, or a line would end too early; in characters. */
const longest = 16;

/** Nor is a text with more of them a sentence: a page of nothing else would grow too long. */
const most = 150;

/** Where a line could end. */
const breakable = /[ \u2013\u2014]|-(?=[^\d-])/;

/** A title before a name, or initials, with the name. */
const beforeName =
  /(?:^|[ (,\n])((?:(?:[A-Z\xC0-\xDE\u0391-\u03A9\u0410-\u042F]\.[ -]?){1,4}|(?:(?:Dr|Prof|M[rsx]|Mrs|St|Sra?|Mag|Dipl|Ing|Rev|Hon|Mme|Mlle|Univ|med|rer|nat)\. ){1,3}|(?:Dr|M[rs]|Mrs|Prof|Mme|Mlle) )[A-Z\xC0-\xDE\u0391-\u03A9\u0410-\u042F][^ \n,.;:!?()<>&]+)/g;

/** Whether a text may hold one. */
const anyTitle = /\. [A-Z\xC0-\u04FF]|(?:[DM]rs?|Prof) [A-Z\xC0-\xDE]/;
/** A quick look for both: most texts have neither. */
const any = /\d|[\u0660-\u1FFF\uFF10-\uFF19]|\. [A-Z\xC0-\u04FF]|(?:[DM]rs?|Prof) [A-Z\xC0-\xDE]/;

type Range = readonly [start: number, end: number];

/** The parts of a text at which no line should end: "p99 < 5 ms", "16 GB", "$1 million", "Dr. Smith". */
export function keptIn(text: string): Range[] {
  const ranges: Range[] = [];
  for (const found of numbersIn(text)) {
    if (ranges.length === most) break;
    const range = widest(text, found, ranges.at(-1)?.[1] ?? 0);
    if (range) ranges.push(range);
  }
  if (!anyTitle.test(text)) return ranges;
  for (const { 0: whole, 1: name, index } of text.matchAll(beforeName)) {
    const end = index + whole.length;
    if (name!.length <= longest && name!.includes(' ')) ranges.push([end - name!.length, end]);
  }
  return apart(ranges).slice(0, most);
}

/** As much of what belongs to a number as may stand in one line; null where no line could end in it. */
function widest(text: string, found: Found, free: number): Range | null {
  const { compared, signed, named, start, more, counted, end } = found;
  if (counted > end || compared < start || named < start) {
    for (const to of [more, counted, end]) {
      for (const from of [compared, signed, named, start]) {
        const isMore = from < start || to > end;
        if (isMore && from >= free && isShort(text, from, to)) return [from, to];
      }
    }
  }
  if (start < free || end - start < 4 || !isShort(text, start, end)) return null;
  return breakable.test(text.slice(start, end)) ? [start, end] : null;
}

/** Whether a part of a text is short; a sign may be an entity in it. */
const isShort = (text: string, start: number, end: number): boolean =>
  end - start <= longest ||
  (end - start <= longest + 3 && text.slice(start, end).replace(entity, '<').length <= longest);

const entity = /&[lg]t;/;

/** Ranges in their order, of which none begins within another. */
function apart(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort(([one], [other]) => one - other)) {
    if (range[0] >= (result.at(-1)?.[1] ?? 0)) result.push(range);
  }
  return result;
}

const [before, after] = ['<span class="kept">', '</span>'];
const marked = (ranges: readonly Range[]) =>
  ranges.map(([start, end]) => ({ start, end, before, after }));

/** Our own markup with the parts at which no line should end kept together; the text in it is the same. */
export const together = (markup: string): string =>
  wrapRanges(markup, (text) => marked(keptIn(text)));

/** A typed text, so. One without numbers and titles, as most are, is itself. */
export const kept = (text: Text): Text =>
  any.test(markupOf(text)) ? withElements(text, together) : text;

/** A short text, all of it so. */
export const keptWhole = (text: Text): Text =>
  withElements(text, (markup) => before + markup + after);

const markupOf = (text: Text): string => (typeof text === 'string' ? text : text.markup);
