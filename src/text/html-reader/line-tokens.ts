import type { Token } from 'marked';
import { elementTokens, type Elements } from './line';
import { literal } from './tags';

/** Where an element begins or ends in the Markdown of a line. */
const place = /^<(\/?)x(\d+)>$/;
const places = /<\/?x\d+>/g;

/** The tokens of a line that is not read as Markdown. */
export const plainTokens = (markdown: string): Token[] =>
  markdown.split(/(<\/?x\d+>|\n)/).map((raw) => {
    const type = place.test(raw) ? 'html' : raw === '\n' ? 'br' : 'text';
    return { type, raw, text: raw };
  });

/** Tokens with the elements in their places; one that another mark cuts in two is left out, and its text stays. */
export function withElements(
  tokens: readonly Token[],
  elements: Elements,
  isInLink = false,
): Token[] {
  const ends = new Map<string, number>();
  tokens.forEach(({ raw, type }, index) => {
    const [, slash, number] = (type === 'html' && place.exec(raw)) || [];
    if (slash) ends.set(number!, index);
  });
  const shown: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const [whole, slash, number] = (token.type === 'html' && place.exec(token.raw)) || [];
    if (whole === undefined) {
      shown.push(...withElementsIn(token, elements, isInLink));
      continue;
    }
    const element = slash ? undefined : elements[Number(number)];
    const end = ends.get(number!) ?? -1;
    if (!element || end < index) continue;
    const isLink = isInLink || element.name === 'a';
    const within = withElements(tokens.slice(index + 1, end), elements, isLink);
    shown.push(...elementTokens(element, within, isInLink));
    index = end;
  }
  return shown;
}

const typed = (text: string): string => text.replace(places, '').replaceAll(literal, '<');

function withElementsIn(token: Token, elements: Elements, isInLink: boolean): Token[] {
  const isLink = token.type === 'link' || token.type === 'image';
  const inner = (tokens: readonly Token[]) =>
    withElements(tokens, elements, isInLink || token.type === 'link');
  const made: Record<string, unknown> = { ...token, raw: typed(token.raw) };
  for (const key of ['text', 'href']) {
    if (typeof made[key] === 'string') made[key] = typed(made[key]);
  }
  if ('tokens' in token && token.tokens) made['tokens'] = inner(token.tokens);
  // No link may hold another.
  if (isLink && isInLink) {
    return (made['tokens'] as Token[] | undefined) ?? [{ ...made, type: 'text' } as Token];
  }
  for (const key of ['items', 'header']) {
    const cells = made[key] as { tokens: Token[] }[] | undefined;
    if (cells) made[key] = cells.map((cell) => ({ ...cell, tokens: inner(cell.tokens) }));
  }
  const rows = made['rows'] as { tokens: Token[] }[][] | undefined;
  if (rows) {
    made['rows'] = rows.map((row) => row.map((cell) => ({ ...cell, tokens: inner(cell.tokens) })));
  }
  return [made as unknown as Token];
}
