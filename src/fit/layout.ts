import type { Style } from '../view/view';
import type { Box } from './boxes';
import { Lines, type Font } from './lines';
import { masthead } from './masthead';
import { Pieces, type Column } from './pages';
import type { Cut, Leading, Sheet } from './sheet';
import { boxIn, elementsOf, isLast, isSmall, nextOf, type Node } from './tree';

/** What an element hands on to those in it; lengths are in px. */
export interface Setting {
  size: number;
  leading: Leading;
  cut: Cut;
  width: number;
  font: Font;
  /** Whether lines end where they were typed. */
  typed: boolean;
}

/** An entry, and how high it is in px. */
export interface Placed {
  node: Node;
  height: number;
}

/** Lists of so many rows, and blocks of so many, stay together. */
const few = { list: 6, block: 9 };

/** Lays out the blocks of a page in a column. */
export class Layout {
  /** How many characters are measured, and how many of them are in faces that we do not know. */
  all = 0;
  guessed = 0;
  readonly entries: Placed[] = [];
  /** How high all pieces are so far. */
  private height = 0;
  /** The gap before the next piece, of which nothing is left at a page's top. */
  private gap = 0;
  /** What is above the next piece and belongs to it: padding and rules, and a gap behind those. */
  private fixed = 0;
  private inner = 0;
  /** Whether the next piece stays with the one before. */
  private keeps = false;
  /** The height of a section's title, and of one that stands again above what runs on. */
  private title = 0;
  private head = 0;

  constructor(
    readonly sheet: Sheet,
    private column: Column,
    readonly photo: Style['photo'] = 'auto',
  ) {}

  page(body: Node, width: number): void {
    const { fontSize: size, lineHeight: leading } = this.sheet.tokens;
    const font = this.sheet.font(size, leading, 'regular');
    this.blocks(body, body.box, { size, leading, cut: 'regular', width, font, typed: false });
  }

  /** @param last the name of the sibling before */
  private block(node: Node, box: Box, around: Setting, parent: Node, last: string): void {
    const { sheet, height } = this;
    const setting = this.settingOf(box, around);
    const { size } = setting;
    const before = box.after?.[last] ?? box.before;
    if (before) this.addGap(sheet.length(before, size));
    for (const top of box.top ?? []) {
      this.fixed += this.inner + sheet.length(top, size);
      this.inner = 0;
    }
    if (box.start) for (const start of box.start) setting.width -= sheet.length(start, size);
    if (box.most && box.flow !== 'row')
      setting.width = Math.min(setting.width, sheet.length(box.most, size));
    if (box.keepsBefore) this.keeps = true;
    this.inside(node, box, setting);
    for (const bottom of box.bottom ?? []) this.add(sheet.length(bottom, size), false);
    if (node.name === 'h2') this.title = setting.font.extent.above + setting.font.extent.below;
    if (box.isEntry) this.entries.push({ node, height: this.height - height });
    if (box.keepsNext === true || (box.keepsNext && !isLast(node, parent))) this.keeps = true;
  }

  private inside(node: Node, box: Box, setting: Setting): void {
    const { column } = this;
    const isWhole = box.whole === true || (box.whole && isLittle(node, box.whole));
    const pieces = isWhole ? new Pieces() : null;
    if (pieces) this.column = pieces;
    if (box.flow === 'row') this.row(node, box, setting);
    else if (box.flow === 'masthead') this.add(masthead(this, node, setting), true);
    else if (box.flow === 'table') this.table(node, box, setting);
    else if (box.ties) this.list(node, box, setting);
    else this.blocks(node, box, setting);
    this.column = column;
    pieces?.moveTo(column, false, true);
  }

  /** What is in a block: lines, and blocks between them. */
  private blocks(node: Node, box: Box, setting: Setting): void {
    let lines: Lines | null = null;
    let last = '';
    for (const child of node.children) {
      if (typeof child === 'string') {
        if (lines || !isBlank(child))
          this.text(child, (lines ??= this.begin(box, setting)), setting);
        continue;
      }
      const own = this.boxIn(child, box, node);
      if (own.flow === 'inline' || own.flow === 'atom') {
        this.inline(child, own, (lines ??= this.begin(box, setting)), setting, node);
      } else if (own.flow !== 'none') {
        if (lines) this.addLines(lines, box);
        lines = null;
        this.block(child, own, setting, node, last);
        last = child.name;
      }
    }
    if (lines) this.addLines(lines, box);
  }

  /** A list whose first two and last two items stay together. */
  private list(node: Node, box: Box, setting: Setting): void {
    const { column, head } = this;
    const items: Pieces[] = [];
    let last = '';
    const elements = elementsOf(node);
    if (box.repeats && elements.length > few.list) this.head = this.title;
    for (const child of elements) {
      const pieces = (this.column = new Pieces());
      this.block(child, this.boxIn(child, box, node), setting, node, last);
      if (pieces.pieces.length) items.push(pieces);
      last = child.name;
    }
    this.head = head;
    items.forEach((item, index) =>
      item.moveTo(column, index === 1 || (index > 0 && index === items.length - 1)),
    );
  }

  /** Lines beside what stands in the gutter; of a wide page, what stands at their end. */
  private row(node: Node, box: Box, setting: Setting): void {
    const { sheet } = this;
    const { isWide } = sheet;
    const gutter = sheet.length('gutter', setting.size);
    let width = setting.width - gutter;
    if (box.most) width = Math.min(width, sheet.length(box.most, setting.size));
    let [above, below, reach] = [0, 0, 0];
    for (const child of elementsOf(node)) {
      const own = this.boxIn(child, box, node);
      const isSide = own.flow === 'side';
      const inner = this.settingOf(own, setting);
      inner.width = isSide
        ? isWide
          ? setting.width * 0.4
          : gutter - sheet.length(own.end!, inner.size)
        : width;
      const lines = this.linesOf(child, own, inner);
      if (isSide && isWide) width -= lines.widest;
      above = Math.max(above, lines.above);
      below = Math.max(below, lines.height - lines.above);
      reach = Math.max(reach, lines.reach);
    }
    if (above + below) this.add(above + below, true, Math.max(0, reach - below));
  }

  /** Cells side by side, as if all were of one width. */
  private table(node: Node, box: Box, setting: Setting): void {
    for (const part of elementsOf(node)) {
      for (const row of part.name === 'tr' ? [part] : elementsOf(part)) {
        const cells = elementsOf(row);
        const width = setting.width / Math.max(1, cells.length);
        const heights = cells.map((cell) =>
          this.heightOf(cell, this.boxIn(cell, box, row), { ...setting, width }),
        );
        this.add(Math.max(0, ...heights), true);
      }
    }
  }

  /** How high a block is by itself. */
  heightOf(node: Node, box: Box, setting: Setting): number {
    const layout = new Layout(this.sheet, new Pieces(), this.photo);
    layout.block(node, box, setting, node, '');
    this.all += layout.all;
    this.guessed += layout.guessed;
    return layout.height;
  }

  /** The lines of an element that holds no blocks. */
  linesOf(node: Node, box: Box, setting: Setting): Lines {
    const lines = this.begin(box, setting);
    this.inlines(node, box, lines, setting);
    this.end(lines);
    return lines;
  }

  /** An element in a line. */
  private inline(node: Node, box: Box, lines: Lines, setting: Setting, parent: Node): void {
    if (box.flow === 'none') return;
    if (node.name === 'br') {
      lines.break();
      return;
    }
    const inner = this.settingOf(box, setting);
    const behind = box.followed ? (box.followed[nextOf(node, parent)] ?? '') : '';
    if (box.flow === 'atom') {
      const { height, below, reach, widest } = this.linesOf(node, box, inner);
      lines.box(Math.min(widest, lines.width), { above: height - below, below, reach });
    } else {
      if (box.text) lines.text(box.text, inner.font);
      if (box.isKept) lines.keep(true);
      this.inlines(node, box, lines, inner);
      if (box.isKept) lines.keep(false);
    }
    if (behind) lines.text(behind, inner.font);
    if (box.end) lines.grow(this.sheet.length(box.end, inner.size), inner.font.extent);
  }

  private inlines(node: Node, box: Box, lines: Lines, setting: Setting): void {
    for (const child of node.children) {
      if (typeof child === 'string') this.text(child, lines, setting);
      else this.inline(child, this.boxIn(child, box, node), lines, setting, node);
    }
  }

  private text(text: string, lines: Lines, { font, typed }: Setting): void {
    if (!typed) return lines.text(font.spacing ? text.toUpperCase() : text, font);
    text.split('\n').forEach((line, index) => {
      if (index) lines.break();
      lines.text(line, font);
    });
  }

  /** The box of an element in its parent. */
  boxIn(node: Node, around: Box, parent: Node): Box {
    const box = boxIn(node, around, parent);
    return box.wide && this.sheet.isWide ? box.wide : box;
  }

  settingOf(box: Box, around: Setting): Setting {
    const { sheet } = this;
    const size = box.size ? sheet.size(box.size, around.size) : around.size;
    const leading = box.leading ? sheet.leading(box.leading) : around.leading;
    const cut = box.cut ?? around.cut;
    const font =
      size === around.size && leading === around.leading && cut === around.cut && !box.spacing
        ? around.font
        : sheet.font(size, leading, cut, box.spacing);
    return { size, leading, cut, width: around.width, font, typed: box.typed ?? around.typed };
  }

  private begin(box: Box, { width, font }: Setting): Lines {
    const lines = new Lines(width, font.extent);
    if (box.text) lines.text(box.text, font);
    return lines;
  }

  private end(lines: Lines): void {
    lines.end();
    this.all += lines.all;
    this.guessed += lines.guessed;
  }

  /** The lines of a paragraph: as many as must stay together at its beginning and end, and single ones between. */
  private addLines(lines: Lines, { least = 2 }: Box): void {
    this.end(lines);
    const { count, height } = lines;
    const hang = Math.max(0, lines.reach - lines.below);
    if (!count) return;
    if (count < 2 * least) {
      this.add(height, true, hang);
      return;
    }
    const each = height / count;
    this.add(least * each, true);
    for (let line = 2 * least; line < count; line++) this.add(each, true);
    this.add(least * each, true, hang);
  }

  /** Adjacent gaps collapse to the largest one. */
  private addGap(length: number): void {
    if (this.fixed) this.inner = Math.max(this.inner, length);
    else this.gap = Math.max(this.gap, length);
  }

  private add(height: number, mayBegin: boolean, hang = 0): void {
    const { gap, fixed, inner, keeps, head } = this;
    this.gap = this.fixed = this.inner = 0;
    this.keeps = false;
    this.height += gap + fixed + inner + height;
    this.column.add({
      gap,
      height: fixed + inner + height,
      mayBegin: mayBegin && !keeps,
      head,
      hang,
    });
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
