import { element, Html, joined, type Text } from './html';
import { htmlAsMarkdown } from './html-tags';
import { block, inlineText, itemText } from './marked-text';
import { simpleBlocks, simpleItem } from './simple-blocks';
import { simpleInline } from './simple-line';

/** marked is large: it is loaded with the first text that needs it. */
const tokens = () => require('./tokens') as typeof import('./tokens');

/** What makes a text worth reading as Markdown; most of a résumé's have none of it. */
const markup = /[*_`[<&\\~\n]|https?:|www\.|\S@\S|^\s*(?:[-+•●▪◦‣]|\d+[.)])\s/i;

/** marked needs time that grows with a text's length times the marks in it: that is bounded for a text, */
const mostWork = 600_000;
/** and for a whole page: what comes after is shown as typed. */
const mostWorkInAll = 3_000_000;

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
  const read = (typed: string, reading: (markdown: string) => Text): Text => {
    const work = markup.test(typed) ? workIn(typed) : Infinity;
    if (work > Math.min(mostWork, left)) return typed;
    left -= work;
    return attempt(typed, () => reading(htmlAsMarkdown(shortened(typed))));
  };
  return {
    inline: (typed) => {
      if (!typed) return '';
      return (
        simpleInline(typed) ??
        read(typed, (markdown) => inlineText(tokens().inlineTokens(markdown, base)))
      );
    },
    item: (typed) =>
      simpleItem(typed) ??
      read(typed, (markdown) => itemText(tokens().blockTokens(markdown, base))),
    blocks: (typed) => {
      if (!typed) return null;
      const simple = simpleBlocks(typed);
      if (simple) return simple;
      const text = read(typed, (markdown) =>
        joined(tokens().blockTokens(markdown, base).map(block)),
      );
      return text instanceof Html ? text : paragraphs(text);
    },
  };
}

/** An estimate; a text of a word costs something, too. */
const workIn = (text: string): number => (text.length + 50) * (marksIn(text) + 5);

const marksIn = (text: string): number =>
  text.match(/[*_`[\]<>!~\\\n@]|[-+] |\d[.)]|:\/\/|www\./gi)?.length ?? 0;

/** Every place in white space is looked ahead from: long runs of it would take quadratic time. */
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
