import { element, harmless, joined, type Text } from './html';

// The Markdown of most résumés: plain texts, a word in emphasis, a line with a flat list below it.
// It reads them as marked does, or not at all: then marked is asked, which costs a hundred times as much.

/** Nothing of Markdown, of HTML, or of rare characters; ": " is no address, "://" is. */
const notPlain = /[^ !#$%'()+,\-./0-9:;=?A-Z\]^a-z{|}\xA1-\xFF]|:\/\/|www\./i;

/** What only marked knows how to read: escapes, links, addresses, tags, `_emphasis_`, bullets typed as characters. */
const forMarked =
  /\\|~~|\]\(|:\/\/|www\.|\S@\S|<[a-z/!?]|(?<![a-z\d])_|_(?![a-z\d])|\s{2}|[•●▪◦‣]/i;

/** The beginning of a list's item, or of what a list's item may begin with and a word does not. */
const otherItem = /^(?:[*+-]|\d{1,9}[.)]|\[[ x]\])(?:\s|$)/i;

/** A text in one line; null when it is for marked. */
export function simpleInline(typed: string): Text | null {
  if (!notPlain.test(typed)) return harmless(typed);
  if (forMarked.test(typed)) return null;
  return typed.includes('\n') ? brokenLine(typed.split('\n')) : line(typed);
}

/** Lines with a break between each two; null when one of them is for marked. */
function brokenLine(lines: readonly string[]): Text | null {
  const texts: Text[] = [];
  for (const typed of lines) {
    const text = typed && typed === typed.trim() ? line(typed) : null;
    if (text === null) return null;
    if (texts.length) texts.push(element('br', []));
    texts.push(text);
  }
  return joined(texts);
}

/** Emphasis, or code, around whole words; nothing but a space, a bracket or a sentence's end beside it. */
const emphasis = /(^|[ (])(\*\*?)([a-z\d](?:[^*]*[a-z\d])?)\2(?=$|[ ).,;:!?])/gi;
const code = /(^|[ (])(`)([^`\s](?:[^`]*[^`\s])?)`(?=$|[ ).,;:!?])/g;

function line(typed: string): Text | null {
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

/** Paragraphs, and the items of one list below the last. */
export interface SimpleBlocks {
  paragraphs: Text[];
  items: Text[];
}

/** A text with room; null when it is for marked. */
export function simpleBlocks(typed: string): SimpleBlocks | null {
  if (!notPlain.test(typed) && !otherItem.test(typed)) {
    return { paragraphs: [harmless(typed)], items: [] };
  }
  const blocks = typed.includes('\n\n') ? typed.split('\n\n') : [typed];
  if (blocks.some((block) => forMarked.test(block))) return null;
  const lines = blocks.pop()!.split('\n');
  const first = lines.findIndex(isItem);
  const items = first < 0 ? [] : lines.splice(first);
  const paragraphs = blocks.map((block) => block.split('\n'));
  if (lines.length) paragraphs.push(lines);
  return items.every(isItem) ? read(paragraphs, items) : null;
}

const isItem = (typed: string): boolean => typed.startsWith('- ');

/** Every line on its own; null when one of them is for marked. */
function read(blocks: readonly string[][], items: readonly string[]): SimpleBlocks | null {
  const paragraphs: Text[] = [];
  for (const lines of blocks) {
    const text = lines.some((each) => otherItem.test(each)) ? null : brokenLine(lines);
    if (text === null) return null;
    paragraphs.push(text);
  }
  const list: Text[] = [];
  for (const item of items) {
    const words = item.slice(2);
    const text = otherItem.test(words) || /^[-=]/.test(words) ? null : brokenLine([words]);
    if (text === null) return null;
    list.push(text);
  }
  return { paragraphs, items: list };
}
