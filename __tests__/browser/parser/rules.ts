// Six rules that a PDF must follow for such a parser. Each returns its problems, one per line.
import { mostUsual, type Joined, type Line } from './lines';
import type { Found, Kind } from './texts';

export interface Read {
  found: Found[];
  lines: Line[];
}

/** Words by which headings are known that are not in capitals. */
const headingWord = /experience|education|project|skill|job|course|summary|award|honou?r/i;

/** An entry begins where a gap is larger than the usual one by this factor. */
export const entryGap = 1.4;

const siteLike = /https?:\/\/\S+\.\S+|www\.\S+\.\S+|\S+\.[a-z]+\/\S+/;

export const rules: Record<string, (read: Read) => string[]> = {
  'no label sticks to its value': ({ found }) => stuck(found, ['label', 'level']),

  'a heading is alone in its line, bold, and in capitals or a usual word': ({ found }) =>
    found
      .filter(({ kind }) => kind === 'heading')
      .filter(({ lines, text }) => !isHeading(lines[0]!) || lines[0]!.joined[0]!.text !== text)
      .map(({ text }) => text),

  'nothing else looks like a heading': ({ found, lines }) => {
    const headings = new Set(found.flatMap(({ kind, lines }) => (kind === 'heading' ? lines : [])));
    const first = lines.findIndex((line) => headings.has(line));
    return lines
      .slice(first < 0 ? lines.length : first)
      .filter((line) => !headings.has(line) && isHeading(line))
      .map(({ joined }) => joined[0]!.text);
  },

  'an entry begins after a gap of 1.4 usual ones': (read) =>
    gapsOf(read)
      .filter(({ begins, gap, usual }) => begins && gap <= usual * entryGap)
      .map(({ text, gap, usual }) => `${text}: ${gap}, usually ${usual}`),

  'and has none within': (read) =>
    gapsOf(read)
      .filter(({ begins, gap, usual }) => !begins && gap > usual * entryGap)
      .map(({ text, gap, usual }) => `${text}: ${gap}, usually ${usual}`),

  'date, title and employer are items of their own': ({ found }) =>
    stuck(found, ['dates', 'title', 'employer', 'note']),

  'a school is an item without digits': ({ found }) =>
    found
      .filter(({ section, kind }) => section === 'education' && kind === 'employer')
      .filter(({ text, joined }) => !/\d/.test(text) && joined.some((item) => /\d/.test(item.text)))
      .map(({ joined }) => joined.map(({ text }) => text).join(' ')),

  'the site looks like one': ({ found }) =>
    found
      .filter(({ kind }) => kind === 'site')
      .slice(0, 1)
      .map(({ joined }) => joined.map(({ text }) => text).join(''))
      .filter((text) => !siteLike.test(text)),
};

/** Items in which texts of these kinds stand together with another. */
function stuck(found: Found[], kinds: Kind[]): string[] {
  const groups = new Map<Joined, Set<number>>();
  for (const { joined, group } of found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    for (const item of joined) groups.set(item, (groups.get(item) ?? new Set()).add(group));
  const items = found.filter(({ kind }) => kinds.includes(kind)).flatMap(({ joined }) => joined);
  return [...new Set(items)]
    .filter((item) => (groups.get(item)?.size ?? 0) > 1)
    .map(({ text }) => text);
}

/** Whether a line is taken for a section's heading. */
export function isHeading({ joined }: Line): boolean {
  const [item] = joined;
  if (!item || joined.length > 1) return false;
  const text = item.text.trim();
  if (item.isBold && /[a-z]/i.test(text) && text === text.toUpperCase()) return true;
  const words = text.split(' ').filter((word) => word !== '&');
  return words.length <= 2 && /^[A-Z][A-Za-z\s&]*$/.test(text) && headingWord.test(text);
}

interface Gap {
  text: string;
  /** Whether an entry begins below it. */
  begins: boolean;
  gap: number;
  usual: number;
}

/** The gaps between lines, page by page; not where entries are so short that theirs is the usual one. */
function gapsOf({ found, lines }: Read): Gap[] {
  const sections = new Set(found.filter(({ entry }) => entry >= 0).map(({ section }) => section));
  return [...sections].flatMap((section) => {
    const texts = found.filter((text) => text.section === section && text.kind !== 'heading');
    const entryOf = new Map<Line, number>();
    for (const { lines, entry } of texts)
      for (const line of lines) if (!entryOf.has(line)) entryOf.set(line, entry);
    const own = lines.filter((line) => entryOf.has(line));
    const gaps = own.slice(1).flatMap((line, index) => {
      const before = own[index]!;
      if (before.page !== line.page) return [];
      return [
        {
          text: line.joined.map(({ text }) => text).join(' '),
          begins: entryOf.get(line) !== entryOf.get(before),
          gap: Math.round(line.baseline - before.baseline),
        },
      ];
    });
    const usual = mostUsual(gaps.map(({ gap }) => gap))!;
    const alike = gaps.filter(({ gap }) => gap === usual);
    if (alike.filter(({ begins }) => begins).length > alike.length / 2) return [];
    return gaps.map((gap) => ({ ...gap, usual }));
  });
}
