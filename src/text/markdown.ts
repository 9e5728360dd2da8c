import type { Token, Tokens } from 'marked';
import { element, Html, joined, type ElementName, type Text } from './html';
import { htmlAsMarkdown, inlineTag } from './html-tags';
import { simpleBlocks, simpleItem } from './simple-blocks';
import { simpleInline } from './simple-line';
import { safeHref } from './url';

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

export function markdownReader(): MarkdownReader {
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
        read(typed, (markdown) => inlineText(tokens().inlineTokens(markdown)))
      );
    },
    item: (typed) =>
      simpleItem(typed) ?? read(typed, (markdown) => itemText(tokens().blockTokens(markdown))),
    blocks: (typed) => {
      if (!typed) return null;
      const simple = simpleBlocks(typed);
      if (simple) return simple;
      const text = read(typed, (markdown) => joined(tokens().blockTokens(markdown).map(block)));
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

/** A block on its own, by the name of marked's token; an unknown one is shown as typed. */
const blockElements: Record<string, (token: Token) => Text> = {
  space: () => '',
  list: (token) => {
    const { ordered, items } = token as Tokens.List;
    return element(
      ordered ? 'ol' : 'ul',
      items.map((item) => element('li', [itemText(item.tokens)])),
    );
  },
};

const block = (token: Token): Text =>
  blockElements[token.type]?.(token) ?? element('p', [inlineText(childrenOf(token))]);

function itemText(tokens: readonly Token[]): Text {
  const [first, ...rest] = tokens.filter(({ type }) => type !== 'space');
  if (!first) return '';
  if (first.type === 'checkbox') return joined([first.raw, itemText(rest)]);
  if (first.type === 'list') {
    const { items } = first as Tokens.List;
    // "- Did this": the author typed the marker that the page draws anyway.
    return items.length === 1 && !rest.length
      ? itemText(items[0]!.tokens)
      : joined([block(first), ...rest.map(block)]);
  }
  const line = inlineText(childrenOf(first));
  const oneLine = rest.every(({ type }) => type === 'list');
  return joined([oneLine ? line : element('p', [line]), ...rest.map(block)]);
}

const wrapped =
  (name: ElementName) =>
  (token: Token): Text =>
    element(name, [inlineText(childrenOf(token))]);

/** A piece of a line, by the name of marked's token; an unknown one is shown as typed. */
const inlineElements: Record<string, (token: Token) => Text> = {
  strong: wrapped('strong'),
  em: wrapped('em'),
  del: wrapped('del'),
  br: () => element('br', []),
  codespan: (token) => element('code', [(token as Tokens.Codespan).text]),
  escape: (token) => (token as Tokens.Escape).text,
  text: (token) => ('tokens' in token && token.tokens ? inlineText(token.tokens) : token.raw),
  link: (token) => link(token, inlineText(childrenOf(token))),
  image: (token) => link(token, (token as Tokens.Image).text || (token as Tokens.Image).href),
};

function link(token: Token, text: Text): Text {
  const href = safeHref((token as Tokens.Link).href);
  return href ? element('a', [text], href) : token.raw;
}

function inlineText(tokens: readonly Token[]): Text {
  const texts: Text[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const tag = token.type === 'html' ? inlineTag(tokens, index) : null;
    if (tag) {
      texts.push(element(tag.name, [inlineText(tokens.slice(index + 1, tag.end))]));
      index = tag.end;
    } else {
      texts.push(inlineElements[token.type]?.(token) ?? token.raw);
    }
  }
  return joined(texts);
}

const childrenOf = (token: Token): readonly Token[] =>
  ('tokens' in token && token.tokens) || [{ type: 'text', raw: token.raw, text: token.raw }];
