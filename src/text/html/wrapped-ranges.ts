/** Elements within a line. */
const inline = /^<\/?(?:a|b|bdi|del|em|span|strong|su[bp])\b/;

/** A part of a text, and the tags that stand around it. */
export interface Wrapped {
  start: number;
  end: number;
  before: string;
  after: string;
}

/**
 * Markup in which parts of its text stand between tags. The text itself is the same.
 * @param markup well-formed; a quotation mark or `>` within a tag is an entity
 * @param skipped opening tags of elements in which nothing is looked for; code is one anyway
 * @param rangesIn finds the parts of a text, in their order; entities stand as they are, and a line ends with "\n"
 */
export function wrapRanges(
  markup: string,
  rangesIn: (text: string) => readonly Wrapped[],
  skipped: readonly string[] = none,
): string {
  if (!markup.includes('<')) return wrapText(markup, rangesIn(markup));
  const tags: { at: number; tag: string }[] = [];
  let text = '';
  let done = 0;
  for (let index = markup.indexOf('<'); index >= 0; index = markup.indexOf('<', done)) {
    if (index > done) text += markup.slice(done, index);
    done = endOfTag(markup, index, skipped);
    const tag = markup.slice(index, done);
    tags.push({ at: text.length, tag });
    if (!inline.test(tag)) text += '\n';
  }
  text += markup.slice(done);
  const ranges = rangesIn(text);
  return ranges.length ? withTags(text, tags, ranges) : markup;
}

const none: readonly string[] = [];
const code = ['<code>', '<pre>'];

/** Where a tag ends. Code is as a tag is: nothing is looked for in it. */
function endOfTag(markup: string, start: number, skipped: readonly string[]): number {
  const isThere = (tag: string) => markup.startsWith(tag, start);
  const opening = code.find(isThere) ?? skipped.find(isThere);
  if (!opening) return markup.indexOf('>', start) + 1;
  const end = `</${/\w+/.exec(opening)![0]}>`;
  return markup.indexOf(end, start) + end.length;
}

function wrapText(text: string, ranges: readonly Wrapped[]): string {
  let markup = '';
  let done = 0;
  for (const { start, end, before, after } of ranges) {
    markup += text.slice(done, start) + before + text.slice(start, end) + after;
    done = end;
  }
  return done ? markup + text.slice(done) : text;
}

type Tags = readonly { at: number; tag: string }[];

function withTags(text: string, tags: Tags, ranges: readonly Wrapped[]): string {
  let markup = '';
  let done = 0;
  let next = 0;
  /** The text up to a place, and the tags up to one of them. */
  const go = (end: number, last: number): void => {
    for (; next < last; next++) {
      const { at, tag } = tags[next]!;
      markup += text.slice(done, at) + tag;
      done = Math.max(done, inline.test(tag) ? at : at + 1);
    }
    markup += text.slice(done, end);
    done = Math.max(done, end);
  };
  let first = 0;
  for (const range of ranges) {
    while (first < tags.length && tags[first]!.at < range.start) first++;
    const between = whole(tags, first, range) ?? whole(tags, first, fromSpace(text, range));
    if (!between) continue;
    const { start, end, from, to } = between;
    go(start, from);
    markup += range.before;
    go(end, to);
    markup += range.after;
  }
  go(text.length, tags.length);
  return markup;
}

/** So many tags in one place are tried. */
const most = 3;

interface Place {
  start: number;
  end: number;
}

/** Between which tags a part is whole: each that begins in it ends in it. Null where it crosses one. */
function whole(tags: Tags, first: number, { start, end }: Place) {
  let from = first;
  while (tags[from] && tags[from]!.at < start) from++;
  let [opened, depth] = [from, 0];
  let to = from;
  // Those at its start stand outside, but for the last that are closed within.
  while (tags[to]?.at === start) to++;
  opened = to;
  const before = to;
  for (; to < tags.length && tags[to]!.at <= end; to++) {
    if (depth === 0 && tags[to]!.at === end) break;
    const { tag } = tags[to]!;
    if (!inline.test(tag)) return null;
    if (tag[1] !== '/') depth++;
    else if (depth > 0) depth--;
    else if (opened > from && before - opened < most && tags[opened - 1]!.tag[1] !== '/') opened--;
    else return null;
  }
  return depth ? null : { start, end, from: opened, to };
}

/** What must stay together is a space and the word behind it: its first word may stand outside. */
const fromSpace = (text: string, { start, end }: Place): Place => {
  const space = text.indexOf(' ', start);
  return { start: space < 0 ? start : space, end };
};
