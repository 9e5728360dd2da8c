import { glue } from './characters';
import type { Draw, Drawing } from './drawing';
import { drawEntry } from './entry';
import { isInLine, lineOf } from './line';
import { joint, tie } from './marks';
import { isElement, type Element, type Node } from './page';
import { drawName, drawQuote } from './quote';
import { drawContacts, drawRows } from './rows';
import type { Sheet } from './sheet';
import { drawParagraph, drawTable, drawTyped, points } from './texts';

/** Draws the content of a body. @param lang its language */
export function drawBlocks(nodes: readonly Node[], sheet: Sheet, lang: string): void {
  const colon = colons[lang.split('-', 1)[0]!] ?? `:${tie}`;
  const drawing: Drawing = { sheet, colon, all: (nodes) => drawAll(nodes, drawing) };
  drawing.all(nodes);
}

/** What follows a label, by language; all others use the English colon. */
const colons: Readonly<Record<string, string | undefined>> = {
  fr: `${glue}:${tie}`,
  ja: `：${joint}`,
  zh: `：${joint}`,
};

/** Draws blocks one below the other; inline content between two blocks is a line of its own. */
function drawAll(nodes: readonly Node[], drawing: Drawing): void {
  let line: Node[] = [];
  let before: Element | null = null;
  const endLine = () => {
    drawing.sheet.add(lineOf(line, drawing.colon));
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || isInLine(node)) line.push(node);
    else {
      endLine();
      ruleOf(node)(node, drawing, before);
      before = node;
    }
  }
  endLine();
}

const ruleOf = ({ name, classes }: Element): Draw =>
  classes.map((one) => rules[`${name}.${one}`]).find(Boolean) ?? rules[name] ?? inner;

/** Elements without a rule: their content is drawn, so that nothing is lost. */
const inner: Draw = ({ children }, { all }) => all(children);

const apart: Draw = ({ children }, { sheet, all }) => {
  sheet.gap();
  all(children);
};

const line: Draw = ({ children }, { sheet, colon }) => sheet.add(lineOf(children, colon));

const heading: Draw = ({ children }, { sheet, colon }) => {
  sheet.gap();
  sheet.underlined(lineOf(children, colon), '-');
  sheet.gap();
};

/** By element and class, or by element alone. */
const rules: Readonly<Record<string, Draw | undefined>> = {
  address: apart,
  'div.summary': apart,
  'p.summary': apart,
  h2: heading,
  'article.entry': drawEntry,
  'div.entry': apart,
  'ul.contacts': drawContacts,
  'ul.rows': drawRows,
  'figure.quote': drawQuote,
  'div.quote': drawName,
  ol: points((number) => `${number}. `),
  ul: points(() => '- '),
  blockquote: ({ children }, { sheet, all }, before) => {
    if (before) sheet.gap();
    sheet.within('  ', () => all(children));
  },
  table: drawTable,
  pre: drawTyped,
  p: drawParagraph,
  'p.label': line,
  'p.fact': line,
  'p.facts': line,
  'p.others': line,
  'p.authors': line,
  'p.source': line,
  footer: apart,
  'div.colophon': (block, drawing, before) => (before ? apart : inner)(block, drawing, before),
};
