import { element, Growing, joined, lineBreak, plainHtml, type Text } from './html';

/** What only marked knows how to read: escapes, links, addresses, wide spaces, bullets typed as characters … */
const forMarked = ['\\', '~~', '](', '://', 'ww.', 'WW.', '  ', '•', '●', '▪', '◦', '‣'];

/** … and, where such a character stands, e-mail addresses, tags, and underscores that are no letters of a word. */
const forMarkedAt: readonly [character: string, meant: RegExp][] = [
  ['@', /\S@\S/],
  ['<', /<[a-z/!?]/i],
  ['_', /(?<![a-z\d])_|_(?![a-z\d])/i],
];

function isForMarked(typed: string): boolean {
  for (const mark of forMarked) if (typed.includes(mark)) return true;
  for (const [character, meant] of forMarkedAt) {
    if (typed.includes(character) && meant.test(typed)) return true;
  }
  return false;
}

/** Emphasis, or code, around whole words; nothing but a space, a bracket or a sentence's end beside it. */
const emphasis = /(^|[ (])(\*\*?)([a-z\d](?:[^*]*[a-z\d])?)\2(?=$|[ ).,;:!?])/gi;
const code = /(^|[ (])(`)([^`\s](?:[^`]*[^`\s])?)`(?=$|[ ).,;:!?])/g;

/** A line that is not plain; null when it is for marked. */
function line(typed: string): Text | null {
  if (isForMarked(typed)) return null;
  const [hasStars, hasTicks] = [typed.includes('*'), typed.includes('`')];
  if (!hasStars && !hasTicks) return typed;
  if (hasStars && hasTicks) return null;
  const texts: Text[] = [];
  let end = 0;
  for (const found of typed.matchAll(hasStars ? emphasis : code)) {
    const [whole, before, mark, words] = found as unknown as [string, string, string, string];
    texts.push(typed.slice(end, found.index) + before, element(elements[mark]!, [words]));
    end = found.index + whole.length;
  }
  texts.push(typed.slice(end));
  // What is left over of the marks may mean anything.
  return texts.some((text) => typeof text === 'string' && /[*`]/.test(text)) ? null : joined(texts);
}

const elements: Record<string, 'em' | 'strong' | 'code'> = {
  '*': 'em',
  '**': 'strong',
  '`': 'code',
};

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
