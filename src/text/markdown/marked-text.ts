import type { Token, Tokens } from 'marked';
import { element, joined, subheading, type ElementName, type Text } from '../html/html';
import { inlineTag } from './html-tags';
import { safeHref } from '../contacts/url';
import { textContent } from '../html/text-content';

// marked's tokens as texts of ours.

/** Blocks of a kind of their own, by the names of marked's tokens. */
const blockElements: Record<string, (token: Token) => Text> = {
  space: () => '',
  list: (token) => {
    const { ordered, items } = token as Tokens.List;
    return element(
      ordered ? 'ol' : 'ul',
      items.map((item) => element('li', [itemText(item.tokens)])),
    );
  },
  heading: (token) => subheading(inlineText(childrenOf(token))),
  blockquote: (token) => element('blockquote', childrenOf(token).map(block)),
  code: (token) => element('pre', [(token as Tokens.Code).text]),
  table: (token) => tableText(token as Tokens.Table),
};

/** A small table; one that is too wide for a phone is its rows, one below the other. */
function tableText({ header, rows }: Tokens.Table): Text {
  const names = header.length ? [header] : [];
  const all = [...names, ...rows].map((row) => row.map(({ tokens }) => inlineText(tokens)));
  if (!isNarrow(all)) return joined(all.map((row) => element('p', withDots(row))));
  const rowElement = (row: readonly Text[], index: number): Text => {
    const name = index < names.length ? 'th' : 'td';
    return element(
      'tr',
      row.map((cell) => element(name, [cell])),
    );
  };
  return element('table', [element('tbody', all.map(rowElement))]);
}

/** Letters that a phone has room for, and gaps between columns in letters. */
const [phone, gap] = [42, 3];

/** Whether the longest words of all columns fit side by side. */
function isNarrow(rows: readonly Text[][]): boolean {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      for (const word of textContent(cell).split(' ')) {
        widths[column] = Math.max(widths[column] ?? 0, word.length + gap);
      }
    });
  }
  return widths.reduce((sum, width) => sum + width, 0) <= phone;
}

const withDots = (cells: readonly Text[]): Text[] =>
  cells.filter(Boolean).flatMap((cell, index) => (index ? [' · ', cell] : [cell]));

/** A block on its own; one that is unknown becomes a paragraph. */
export const block = (token: Token): Text =>
  blockElements[token.type]?.(token) ?? element('p', [inlineText(childrenOf(token))]);

/** Blocks that are no line, wherever they stand. */
const ownBlocks = new Set(['blockquote', 'code', 'heading', 'table']);

/** The text of a list's item: a line, and the blocks below it. */
export function itemText(tokens: readonly Token[]): Text {
  const [first, ...rest] = tokens.filter(({ type }) => type !== 'space');
  if (!first) return '';
  if (first.type === 'checkbox') return joined([first.raw, itemText(rest)]);
  // "> Did this": as the list's own marker below.
  if (first.type === 'blockquote' && !rest.length) return itemText(childrenOf(first));
  if (first.type === 'list') {
    const { items } = first as Tokens.List;
    // "- Did this": the author typed the marker that the page draws anyway.
    return items.length === 1 && !rest.length
      ? itemText(items[0]!.tokens)
      : joined([block(first), ...rest.map(block)]);
  }
  if (ownBlocks.has(first.type) && (rest.length || first.type !== 'heading')) {
    return joined([first, ...rest].map(block));
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
  sub: wrapped('sub'),
  sup: wrapped('sup'),
  br: () => element('br', []),
  codespan: (token) => element('code', [(token as Tokens.Codespan).text]),
  escape: (token) => (token as Tokens.Escape).text,
  text: (token) => ('tokens' in token && token.tokens ? inlineText(token.tokens) : token.raw),
  /** Of a link that leads nowhere. */
  words: (token) => inlineText(childrenOf(token)),
  link: (token) => link(token, inlineText(childrenOf(token))),
  image: (token) => link(token, (token as Tokens.Image).text || (token as Tokens.Image).href),
};

function link(token: Token, text: Text): Text {
  const href = safeHref((token as Tokens.Link).href);
  return href ? element('a', [text], href) : token.raw;
}

/** A line in its pieces. */
export function inlineText(tokens: readonly Token[]): Text {
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
