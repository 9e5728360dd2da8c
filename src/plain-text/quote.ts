import type { Draw } from './drawing';
import { lineOf } from './line';
import { isElement, type Element, type Node } from './page';

/** A quotation in quotation marks, then its author. */
export const drawQuote: Draw = ({ children }, { sheet, colon, all }) => {
  sheet.gap();
  for (const part of children.filter(isElement)) {
    if (part.name === 'blockquote') {
      all(quoted(part.children));
      continue;
    }
    const isOthers = (node: Node) => isElement(node) && node.classes.includes('others');
    const author = lineOf(
      part.children.filter((node) => !isOthers(node)),
      colon,
    );
    sheet.add(author && `— ${author}`, '  ');
    sheet.add(lineOf(part.children.filter(isOthers), colon), '  ');
  }
};

const isAlone = ({ name, children }: Element): boolean =>
  name === 'div' && children.filter(isElement).length === 1;

/** An author without a quotation, or a sentence without an author. Names without details form a list. */
export const drawName: Draw = (block, { sheet, all }, before) => {
  if (!before || !isAlone(before) || !isAlone(block)) sheet.gap();
  all(block.children);
};

const quotationMark = /^\s*["“”„«»「『‘‚]/;

/** Puts paragraphs in quotation marks, unless they have some already; other blocks stay as they are. */
function quoted(nodes: readonly Node[]): Node[] {
  const blocks = nodes.filter(isElement);
  const [first, last] = [blocks[0], blocks.at(-1)];
  const isQuoted = first && quotationMark.test(lineOf(first.children, ''));
  if (!first || !last || isQuoted || !blocks.every(({ name }) => name === 'p')) return [...nodes];
  const marked = (block: Element): Element => ({
    ...block,
    children: [
      ...(block === first ? ['"'] : []),
      ...block.children,
      ...(block === last ? ['"'] : []),
    ],
  });
  return blocks.map(marked);
}
