import type { Box } from './boxes';
import { Lines, type Font } from './lines';
import { Pieces, type Column } from './pages';
import type { Cut, Sheet } from './sheet';
import { boxIn, isLast, titleOf, type Node } from './tree';

/** What an element hands on to those in it; lengths are in px. */
interface Setting {
  size: number;
  leading: number;
  cut: Cut;
  width: number;
  font: Font;
}

/** An entry, and how high it is in px. */
export interface Placed {
  title: string;
  height: number;
}

/** Puts the blocks of a page, one after the other, into a column. */
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

  constructor(
    private readonly sheet: Sheet,
    private column: Column,
  ) {}

  page(body: Node, width: number): void {
    const { fontSize: size, lineHeight: leading } = this.sheet.tokens;
    const font = this.sheet.font(size, leading, 'regular');
    this.blocks(body, body.box, { size, leading, cut: 'regular', width, font });
  }

  /** @param last the name of the sibling before */
  private block(node: Node, box: Box, around: Setting, parent: Node, last: string): void {
    const { sheet } = this;
    const setting = this.settingOf(box, around);
    const { size } = setting;
    const before = box.after?.[last] ?? box.before;
    if (before) this.addGap(sheet.length(before, size));
    for (const top of box.top ?? []) {
      this.fixed += this.inner + sheet.length(top, size);
      this.inner = 0;
    }
    for (const start of box.start ?? []) setting.width -= sheet.length(start, size);
    if (box.most) setting.width = Math.min(setting.width, sheet.length(box.most, size));
    if (box.keepsBefore) this.keeps = true;
    const { height } = this;
    if (box.flow === 'row') this.row(node, box, setting);
    else if (box.ties) this.list(node, box, setting);
    else if (box.whole) this.wholly(node, box, setting);
    else this.blocks(node, box, setting);
    for (const bottom of box.bottom ?? []) this.column.add(0, sheet.length(bottom, size), false);
    if (box.isEntry) this.entries.push({ title: titleOf(node), height: this.height - height });
    if (box.keepsNext && !(box.keepsNext === 'unless last' && isLast(node, parent))) {
      this.keeps = true;
    }
  }

  /** What is in a block: lines, and blocks between them. */
  private blocks(node: Node, box: Box, setting: Setting): void {
    let lines: Lines | null = null;
    let last = '';
    for (const child of node.children) {
      const own = typeof child === 'string' ? null : boxIn(child, box, node);
      if (own === null || own.flow === 'inline' || own.flow === 'atom') {
        if (!lines && own === null && isBlank(child as string)) continue;
        lines ??= this.linesOf(box, setting);
        this.inline(child, own, lines, setting, node);
      } else if (own.flow !== 'none') {
        if (lines) this.addLines(lines, box);
        lines = null;
        this.block(child as Node, own, setting, node, last);
        last = (child as Node).name;
      }
    }
    if (lines) this.addLines(lines, box);
  }

  /** A block that no page's end tears. */
  private wholly(node: Node, box: Box, setting: Setting): void {
    const { column } = this;
    const pieces = (this.column = new Pieces());
    this.blocks(node, box, setting);
    this.column = column;
    pieces.moveTo(column, undefined, false);
  }

  /** A list whose first two and last two items stay together. */
  private list(node: Node, box: Box, setting: Setting): void {
    const { column } = this;
    const items: Pieces[] = [];
    let last = '';
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      const pieces = (this.column = new Pieces());
      this.block(child, boxIn(child, box, node), setting, node, last);
      if (pieces.count) items.push(pieces);
      last = child.name;
    }
    this.column = column;
    items.forEach((item, index) => {
      const stays = index === 1 || (index > 0 && index === items.length - 1);
      item.moveTo(column, stays ? false : undefined);
    });
  }

  /** A line, or a few, beside what stands in the gutter. */
  private row(node: Node, box: Box, setting: Setting): void {
    const { sheet } = this;
    let side: Lines | null = null;
    let lines: Lines | null = null;
    const main = { ...setting, width: setting.width - sheet.length('gutter', setting.size) };
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      const own = boxIn(child, box, node);
      const inner = this.settingOf(own, own.flow === 'side' ? setting : main);
      if (own.flow === 'side') {
        inner.width = sheet.length('gutter', inner.size) - sheet.length(own.end!, inner.size);
      }
      const text = this.linesOf(own, inner);
      for (const part of child.children) {
        this.inline(
          part,
          typeof part === 'string' ? null : boxIn(part, own, child),
          text,
          inner,
          child,
        );
      }
      this.end(text);
      if (own.flow === 'side') side = text;
      else lines = text;
    }
    const above = Math.max(side?.above ?? 0, lines?.above ?? 0);
    const below = Math.max(depth(side), depth(lines));
    if (above + below) this.add(above + below, true);
  }

  /** A text, or an element, in a line. */
  private inline(
    child: Node | string,
    box: Box | null,
    lines: Lines,
    setting: Setting,
    parent: Node,
  ): void {
    if (typeof child === 'string') {
      lines.text(setting.font.spacing ? child.toUpperCase() : child, setting.font);
      return;
    }
    const own = box!;
    if (own.flow === 'none') return;
    if (child.name === 'br') {
      lines.break();
      return;
    }
    const inner = this.settingOf(own, setting);
    if (own.flow === 'atom') {
      const inside = this.linesOf(own, inner);
      this.inlines(child, own, inside, inner);
      const suffix = this.suffix(child, own, parent);
      if (suffix) inside.text(suffix, inner.font);
      this.end(inside);
      const { height, below, widest } = inside;
      lines.box(Math.min(widest, lines.width), { above: height - below, below });
      if (own.end && !suffix) lines.grow(this.sheet.length(own.end, inner.size), inner.font.extent);
      return;
    }
    this.inlines(child, own, lines, inner);
    const suffix = this.suffix(child, own, parent);
    if (suffix) lines.text(suffix, inner.font);
    if (own.end) lines.grow(this.sheet.length(own.end, inner.size), inner.font.extent);
  }

  private inlines(node: Node, box: Box, lines: Lines, setting: Setting): void {
    for (const child of node.children) {
      this.inline(
        child,
        typeof child === 'string' ? null : boxIn(child, box, node),
        lines,
        setting,
        node,
      );
    }
  }

  /** What is said between it and the next one. */
  private suffix(node: Node, { followed }: Box, parent: Node): string {
    if (!followed) return '';
    const { children } = parent;
    for (let at = children.indexOf(node) + 1; at < children.length; at++) {
      const next = children[at]!;
      if (typeof next !== 'string') return followed[next.name] ?? '';
    }
    return '';
  }

  private settingOf(box: Box, around: Setting): Setting {
    const { sheet } = this;
    const size = box.size ? sheet.size(box.size, around.size) : around.size;
    const leading = box.leading ? sheet.factor(box.leading) : around.leading;
    const cut = box.cut ?? around.cut;
    const { width } = around;
    return { size, leading, cut, width, font: sheet.font(size, leading, cut, box.spacing) };
  }

  private linesOf(box: Box, { width, font }: Setting): Lines {
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
    if (!count) return;
    if (count < 2 * least) return this.add(height, true);
    const each = height / count;
    this.add(least * each, true);
    for (let line = 2 * least; line < count; line++) this.add(each, true);
    this.add(least * each, true);
  }

  /** Gaps that meet are one, the largest of them. */
  private addGap(length: number): void {
    if (this.fixed) this.inner = Math.max(this.inner, length);
    else this.gap = Math.max(this.gap, length);
  }

  private add(height: number, mayBegin: boolean): void {
    const { gap, fixed, inner, keeps } = this;
    this.gap = this.fixed = this.inner = 0;
    this.keeps = false;
    this.height += gap + fixed + inner + height;
    this.column.add(gap, fixed + inner + height, mayBegin && !keeps);
  }
}

const depth = (lines: Lines | null): number => (lines ? lines.height - lines.above : 0);

const isBlank = (text: string): boolean => text.trim() === '';
