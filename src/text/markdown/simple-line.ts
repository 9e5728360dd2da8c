import { element, Growing, lineBreak, plainHtml, type ElementName, type Text } from '../html/html';

/** What only marked knows how to read: escapes, links, wide spaces, tags, bullets typed as characters … */
const forMarked = /[•●▪◦‣\\]|~~|\]\(|:\/\/|[Ww]{2}\.| {2}|<[A-Za-z/!?]/;

/** … e-mail addresses, and underscores that are no letters of a word: to look around a character takes long. */
const around = /[@_]/;
const forMarkedAround = /(?<=\S)@\S|(?<![a-z\d])_|_(?![a-z\d])/i;

const isForMarked = (typed: string): boolean =>
  forMarked.test(typed) || (around.test(typed) && forMarkedAround.test(typed));

/** Emphasis, or code, around whole words; nothing but a space, a bracket or a sentence's end beside it. */
const emphasis = /(^|[ (])(\*\*?)([A-Za-z\d](?:[^*]*[A-Za-z\d])?)\2(?=$|[ ).,;:!?])/g;
const code = /(^|[ (])(`)([^`\s](?:[^`]*[^`\s])?)`(?=$|[ ).,;:!?])/g;

/** A line that is not plain; null when it is for marked. */
function line(typed: string): Text | null {
  if (isForMarked(typed)) return null;
  const [hasStars, hasTicks] = [typed.includes('*'), typed.includes('`')];
  if (!hasStars && !hasTicks) return typed;
  if (hasStars && hasTicks) return null;
  const [marked, mark] = hasStars ? ([emphasis, '*'] as const) : ([code, '`'] as const);
  const read = new Growing();
  let end = 0;
  for (const found of typed.matchAll(marked)) {
    const [whole, before, marks, words] = found as unknown as [string, string, string, string];
    const between = typed.slice(end, found.index);
    // What is left over of the marks may mean anything.
    if (between.includes(mark)) return null;
    read.add(between + before).add(element(elements[marks]!, [words]));
    end = found.index + whole.length;
  }
  const rest = typed.slice(end);
  return rest.includes(mark) ? null : read.add(rest).html();
}

const elements: Record<string, ElementName> = { '*': 'em', '**': 'strong', '`': 'code' };

/** Lines with a break between each two; null when one of them is for marked. */
export function brokenLine(lines: readonly string[], start: number, end: number): Text | null {
  if (end - start === 1) return ownLine(lines[start]!);
  const broken = new Growing();
  for (let index = start; index < end; index++) {
    const text = ownLine(lines[index]!);
    if (text === null) return null;
    if (index > start) broken.add(lineBreak);
    broken.add(text);
  }
  return broken.html();
}

/** A line among others; null when it is empty, or begins or ends with a space: that may mean more. */
export function ownLine(typed: string): Text | null {
  if (!typed || typed.trim() !== typed) return null;
  return plainHtml(typed) ?? line(typed);
}

/** A text in one line; null when it is for marked. */
export function simpleInline(typed: string): Text | null {
  const plain = plainHtml(typed);
  if (plain) return plain;
  if (!typed.includes('\n')) return line(typed);
  const lines = typed.split('\n');
  return brokenLine(lines, 0, lines.length);
}
