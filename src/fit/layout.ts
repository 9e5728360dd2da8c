import type { Style } from '../view/view';
import type { Box } from './box';
import { LineSetter } from './line-setter';
import type { Lines } from './lines';
import { masthead } from './masthead';
import { Pieces, type Column } from './pages';
import { rowOf, tableRows, type Row } from './rows';
import { boxOn, settingOf, type Setting } from './setting';
import type { Sheet } from './sheet';
import { Stack } from './stack';
import { elementsOf, isLast, isSmall, type Node } from './tree';

/** An entry and its height in px. */
export interface Placed {
  node: Node;
  height: number;
}

/** Lists and blocks with at most this many rows stay together. */
const few = { list: 6, block: 9 };

/** Lays out the blocks of a page in a column. */
export class Layout {
  readonly entries: Placed[] = [];
  private readonly stack: Stack;
  /** The height of a section's title. */
  private title = 0;

  constructor(
    readonly sheet: Sheet,
    column: Column,
    readonly photo: Style['photo'] = 'auto',
    readonly lines = new LineSetter(sheet),
  ) {
    this.stack = new Stack(column);
  }

  page(body: Node, width: number): void {
    const { fontSize: size, lineHeight: leading } = this.sheet.tokens;
    const font = this.sheet.font(size, leading, 'regular');
    this.blocks(body, body.box, { size, leading, cut: 'regular', width, font, typed: false });
  }

  /** @param last name of the previous sibling */
  private block(node: Node, box: Box, around: Setting, parent: Node, last: string): void {
    const { sheet, stack } = this;
    const { height } = stack;
    const setting = settingOf(sheet, box, around);
    const { size } = setting;
    const before = box.after?.[last] ?? box.before;
    if (before) stack.addGap(sheet.length(before, size));
    for (const top of box.top ?? []) stack.addTop(sheet.length(top, size));
    if (box.start) for (const start of box.start) setting.width -= sheet.length(start, size);
    if (box.most && box.flow !== 'row')
      setting.width = Math.min(setting.width, sheet.length(box.most, size));
    if (box.keepsBefore) stack.keeps = true;
    this.inside(node, box, setting);
    for (const bottom of box.bottom ?? []) stack.add(sheet.length(bottom, size), false);
    if (node.name === 'h2') this.title = setting.font.extent.above + setting.font.extent.below;
    if (box.isEntry) this.entries.push({ node, height: stack.height - height });
    if (box.keepsNext === true || (box.keepsNext && !isLast(node, parent))) stack.keeps = true;
  }

  private inside(node: Node, box: Box, setting: Setting): void {
    const { stack } = this;
    const { column } = stack;
    const isWhole = box.whole === true || (box.whole && isLittle(node, box.whole));
    const pieces = isWhole ? new Pieces() : null;
    if (pieces) stack.column = pieces;
    if (box.flow === 'row') this.row(rowOf(this, node, box, setting));
    else if (box.flow === 'masthead') stack.add(masthead(this, node, setting), true);
    else if (box.flow === 'table')
      for (const height of tableRows(this, node, box, setting)) stack.add(height, true);
    else if (box.ties) this.list(node, box, setting);
    else this.blocks(node, box, setting);
    stack.column = column;
    pieces?.moveTo(column, false, true);
  }

  /** Lays out the content of a block: lines, and blocks between them. */
  private blocks(node: Node, box: Box, setting: Setting): void {
    const { sheet, stack, lines: setter } = this;
    let lines: Lines | null = null;
    let last = '';
    const endLines = (): void => {
      if (!lines) return;
      setter.end(lines);
      stack.addLines(lines, box);
      lines = null;
    };
    for (const child of node.children) {
      if (typeof child === 'string') {
        if (lines || !isBlank(child))
          setter.text(child, (lines ??= setter.begin(box, setting)), setting);
        continue;
      }
      const own = boxOn(sheet, child, box, node);
      if (own.flow === 'inline' || own.flow === 'atom') {
        setter.inline(child, own, (lines ??= setter.begin(box, setting)), setting, node);
      } else if (own.flow !== 'none') {
        endLines();
        this.block(child, own, setting, node, last);
        last = child.name;
      }
    }
    endLines();
  }

  /** A list whose first two and last two items stay together. */
  private list(node: Node, box: Box, setting: Setting): void {
    const { sheet, stack } = this;
    const { column, head } = stack;
    const items: Pieces[] = [];
    let last = '';
    const elements = elementsOf(node);
    if (box.repeats && elements.length > few.list) stack.head = this.title;
    for (const child of elements) {
      const pieces = (stack.column = new Pieces());
      this.block(child, boxOn(sheet, child, box, node), setting, node, last);
      if (pieces.pieces.length) items.push(pieces);
      last = child.name;
    }
    stack.head = head;
    items.forEach((item, index) =>
      item.moveTo(column, index === 1 || (index > 0 && index === items.length - 1)),
    );
  }

  private row({ height, hang }: Row): void {
    if (height) this.stack.add(height, true, hang);
  }

  /** The height of a block by itself. */
  heightOf(node: Node, box: Box, setting: Setting): number {
    const layout = new Layout(this.sheet, new Pieces(), this.photo, this.lines);
    layout.block(node, box, setting, node, '');
    return layout.stack.height;
  }
}

/** Whether a section, a list or a block is short enough to stay together. */
const isLittle = (node: Node, kind: 'small' | 'few'): boolean => {
  if (kind === 'small') return isSmall(node);
  const elements = elementsOf(node);
  if (node.name !== 'li.block') return elements.length <= few.list;
  return elements.every((element) => elementsOf(element).length <= few.block);
};

const isBlank = (text: string): boolean => text.trim() === '';
