import { Growing, plainHtml, type Html, type Text } from '../html/html';
import { brokenLine, ownLine } from './simple-line';

// The Markdown of most résumés: plain texts, a word in emphasis, a line with a flat list below it.
// It is read here as marked reads it, or not at all: then marked is asked, which costs a hundred times as much.

/** A text with room: paragraphs, and one list below the last; null when it is for marked. */
export function simpleBlocks(typed: string): Html | null {
  if (isOneLine(typed)) return paragraph(ownLine(typed));
  const read = paragraphsAndList(typed);
  if (!read) return null;
  const blocks = new Growing();
  for (const text of read.paragraphs) blocks.start('p').add(text).end('p');
  return read.list ? blocks.add(read.list).html() : blocks.html();
}

const paragraph = (text: Text | null): Html | null =>
  text === null ? null : new Growing().start('p').add(text).end('p').html();

/** The text of a list's item: one line, and perhaps a list below it; null when it is for marked. */
export function simpleItem(typed: string): Text | null {
  const plain = mayBeItem(typed) ? null : plainHtml(typed);
  if (plain) return plain;
  if (isOneLine(typed)) return ownLine(typed);
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

/** Whether a text is a paragraph, and no more. */
const isOneLine = (typed: string): boolean =>
  !isItem(typed) && !mayBeItem(typed) && !typed.includes('\n');

const isItem = (typed: string): boolean => typed.startsWith('- ');

/** The beginning of another item than ours, of a box to tick, of a rule, a title, a quote, a table. */
const otherItem = /^(?:[*+-](?:\s|$)|\d{1,9}[.)](?:\s|$)|\[[ x]\](?:\s|$)|[-=>|]|#{1,6}\s)/i;

/** Whether a line may begin a block other than a paragraph. One that begins with a letter does not. */
function mayBeItem(typed: string): boolean {
  const code = typed.charCodeAt(0);
  return code < 0x41 || code === 0x5b || code === 0x7c ? otherItem.test(typed) : false;
}
