import { holds, Trait } from './characters';
import { element, Growing, harmless, joined, lineBreak, type Html, type Text } from './html';

// The Markdown of most résumés: plain texts, a word in emphasis, a line with a flat list below it.
// It reads them as marked does, or not at all: then marked is asked, which costs a hundred times as much.

/** What has a meaning in Markdown, in HTML or in JSON, alone or as a part of an address; and rare characters. */
const special = /["&*/<>@[\\_`~\n\u0100-\uFFFF]/;

/** Whether a text means itself: no character of it has a meaning in Markdown, in HTML or in JSON. */
export const isPlain = (text: string): boolean =>
  !holds(text, Trait.Mark, special) && !text.includes('ww.') && !text.includes('WW.');

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

const otherItem = /^(?:[*+-](?:\s|$)|\d{1,9}[.)](?:\s|$)|\[[ x]\](?:\s|$)|[-=])/i;

/** A text in one line; null when it is for marked. */
export function simpleInline(typed: string): Text | null {
  if (isPlain(typed)) return harmless(typed);
  if (!typed.includes('\n')) return line(typed);
  const lines = typed.split('\n');
  return brokenLine(lines, 0, lines.length);
}

/** Lines with a break between each two; null when one of them is for marked. */
function brokenLine(lines: readonly string[], start: number, end: number): Text | null {
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
function ownLine(typed: string): Text | null {
  if (!typed || typed.trim() !== typed) return null;
  return isPlain(typed) ? harmless(typed) : line(typed);
}

/** Emphasis, or code, around whole words; nothing but a space, a bracket or a sentence's end beside it. */
const emphasis = /(^|[ (])(\*\*?)([a-z\d](?:[^*]*[a-z\d])?)\2(?=$|[ ).,;:!?])/gi;
const code = /(^|[ (])(`)([^`\s](?:[^`]*[^`\s])?)`(?=$|[ ).,;:!?])/g;

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

/** A text with room: paragraphs, and one list below the last; null when it is for marked. */
export function simpleBlocks(typed: string): Html | null {
  const read = paragraphsAndList(typed);
  if (!read) return null;
  const blocks = new Growing();
  for (const text of read.paragraphs) blocks.start('p').add(text).end('p');
  return read.list ? blocks.add(read.list).html() : blocks.html();
}

/** The text of a list's item: one line, and perhaps a list below it; null when it is for marked. */
export function simpleItem(typed: string): Text | null {
  if (isPlain(typed) && !mayBeItem(typed)) return harmless(typed);
  const read = paragraphsAndList(typed);
  if (!read) return null;
  const { paragraphs, list, only } = read;
  const [line] = paragraphs;
  // "- Did this": the author typed the marker that the page draws anyway.
  if (line === undefined) return only ?? list;
  if (paragraphs.length > 1) return simpleBlocks(typed);
  return list ? new Growing().add(line).add(list).html() : line;
}

interface Blocks {
  paragraphs: Text[];
  list: Html | null;
  /** The item of a list that has no other. */
  only: Text | null;
}

function paragraphsAndList(typed: string): Blocks | null {
  const lines = typed.split('\n');
  const paragraphs: Text[] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index] ?? '';
    // A list ends the text: what comes after one, or between two, is for marked.
    const atList = isItem(line);
    if (line && !atList) {
      if (mayBeItem(line)) return null;
      continue;
    }
    if (index > start || !atList) {
      const text = index > start ? brokenLine(lines, start, index) : null;
      if (text === null) return null;
      paragraphs.push(text);
    }
    if (atList) return withList(paragraphs, lines, index);
    start = index + 1;
  }
  return { paragraphs, list: null, only: null };
}

function withList(paragraphs: Text[], lines: readonly string[], first: number): Blocks | null {
  const list = new Growing().start('ul');
  let item: Text | null = null;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!;
    const words = line.slice(2);
    item = isItem(line) && !mayBeItem(words) ? ownLine(words) : null;
    if (item === null) return null;
    list.start('li').add(item).end('li');
  }
  return {
    paragraphs,
    list: list.end('ul').html(),
    only: lines.length - first === 1 ? item : null,
  };
}

const isItem = (typed: string): boolean => typed.startsWith('- ');

/** Whether a line begins as a list's item does, or a rule, or a box to tick; one that begins with a letter does not. */
function mayBeItem(typed: string): boolean {
  const code = typed.charCodeAt(0);
  return code < 0x41 || code === 0x5b ? otherItem.test(typed) : false;
}
