import type { Token } from 'marked';
import { element, Html, joined, type Text } from '../html/html';
import { mayBeHtml, tagsAsMarkdown } from './html-tags';
import { block, inlineText, itemText } from './marked-text';
import { simpleBlocks, simpleItem } from './simple-blocks';
import { simpleInline } from './simple-line';

/** marked is large: it is loaded with the first text that needs it. */
const tokens = () => require('./tokens') as typeof import('./tokens');

/** What makes a text worth reading as Markdown; most of a résumé's have none of it. */
const markup = /[*_`[<&\\~\n]|https?:|www\.|\S@\S|^\s*(?:[-+>•●▪◦‣]|#{1,6}|\d+[.)])\s/i;

/** marked's time grows with a text's length times the marks in it. This is the most for one text … */
const mostWork = 600_000;
/** … and for a whole page: texts beyond it are shown as typed. */
const mostWorkInAll = 3_000_000;
/** Tags are read in a time that grows with the length alone. */
const workOfTag = 4;

/** The reading of Markdown for one page. */
export interface MarkdownReader {
  /** A text in one line: emphasis, code, links, line breaks. The text itself when it holds no markup. */
  inline: (typed: string) => Text;
  /** A text with room: paragraphs and lists too. Null for an empty one. */
  blocks: (typed: string) => Html | null;
  /** A list item's text: one line, with the blocks below it that the author put there. */
  item: (typed: string) => Text;
}

/** @param base an https address against which relative links are resolved; empty when there is none */
export function markdownReader(base = ''): MarkdownReader {
  let left = mostWorkInAll;
  /** Whether there is time left for a text; if so, what it costs is taken off. */
  const mayRead = (typed: string): boolean => {
    const work = markup.test(typed) ? workIn(typed) : Infinity;
    if (work > Math.min(mostWork, left)) return false;
    left -= work;
    return true;
  };
  const readHtml = (typed: string, isLine: boolean): readonly Token[] | null => {
    const work = typed.length * workOfTag;
    if (work > left || !mayBeHtml(typed)) return null;
    left -= work;
    const { htmlTokens } = require('../html-reader') as typeof import('../html-reader');
    return htmlTokens(shortened(typed), isLine, (text) => text !== '' && mayRead(text));
  };
  const read = (typed: string, isLine: boolean, text: (all: readonly Token[]) => Text): Text =>
    attempt(typed, () => {
      const found = readHtml(typed, isLine);
      if (found) return text(found);
      if (!mayRead(typed)) return typed;
      const markdown = tagsAsMarkdown(shortened(typed));
      return text(
        isLine ? tokens().inlineTokens(markdown, base) : tokens().blockTokens(markdown, base),
      );
    });
  return {
    inline: (typed) => {
      if (!typed) return '';
      return simpleInline(typed) ?? read(typed, true, inlineText);
    },
    item: (typed) => {
      const text = unwrapped(typed);
      return simpleItem(text) ?? read(text, false, itemText);
    },
    blocks: (typed) => {
      if (!typed) return null;
      const unbroken = unwrapped(typed);
      const simple = simpleBlocks(unbroken);
      if (simple) return simple;
      const text = read(unbroken, false, (all) => joined(all.map(block)));
      return text instanceof Html ? text : text ? paragraphs(text) : null;
    },
  };
}

/** A shorter line was not broken by a program. */
const shortestLine = 20;

/** A line that begins neither a block of its own nor an item of a list. */
const goingOn = /[ \t]*(?![-*+•●▪◦‣|>#=`~]|\d+[.)])\S/y;

/** Whether there is a line of some length, and below it one that goes on. */
function runsOn(typed: string): boolean {
  for (let start = 0, end = typed.indexOf('\n'); end >= 0; end = typed.indexOf('\n', start)) {
    goingOn.lastIndex = end + 1;
    if (end - start >= shortestLine && goingOn.test(typed)) return true;
    start = end + 1;
  }
  return false;
}

/** A text without the breaks that a program put into its lines, where an editor's window ended. */
function unwrapped(typed: string): string {
  if (typed.length < 60 || !runsOn(typed)) return typed;
  return (require('./hard-wrapped') as typeof import('./hard-wrapped')).unwrapped(typed);
}

/** An estimate; a text of a word costs something, too. */
const workIn = (text: string): number => (text.length + 50) * (marksIn(text) + 5);

const marksIn = (text: string): number =>
  text.match(/[*_`[\]<>!~\\\n@]|[-+] |\d[.)]|:\/\/|www\./gi)?.length ?? 0;

/** marked looks ahead from every space, so long runs of them would take quadratic time. */
const shortened = (text: string): string => text.replace(/(\s{32})\s+/g, '$1');

/** marked gives up on some hostile texts with a RangeError: those are shown as typed. */
function attempt(typed: string, read: () => Text): Text {
  try {
    return read();
  } catch {
    return typed;
  }
}

const paragraphs = (text: string): Html =>
  joined(text.split(/\n{2,}/).map((paragraph) => element('p', lines(paragraph)))) as Html;

const lines = (text: string): Text[] =>
  text.split('\n').flatMap((line, index) => (index ? [element('br', []), line] : [line]));
