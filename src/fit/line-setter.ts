import type { Box } from './box';
import { Lines } from './lines';
import { boxOn, settingOf, type Setting } from './setting';
import type { Sheet } from './sheet';
import { nextOf, type Node } from './tree';

/** Breaks texts, and the elements within them, into lines. */
export class LineSetter {
  /** The number of characters measured, and of those among them in unknown fonts. */
  all = 0;
  guessed = 0;

  constructor(private readonly sheet: Sheet) {}

  /** The lines of an element without blocks. */
  linesOf(node: Node, box: Box, setting: Setting): Lines {
    const lines = this.begin(box, setting);
    this.inlines(node, box, lines, setting);
    this.end(lines);
    return lines;
  }

  /** Adds an inline element. */
  inline(node: Node, box: Box, lines: Lines, setting: Setting, parent: Node): void {
    if (box.flow === 'none') return;
    if (node.name === 'br') {
      lines.break();
      return;
    }
    const inner = settingOf(this.sheet, box, setting);
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
      else this.inline(child, boxOn(this.sheet, child, box, node), lines, setting, node);
    }
  }

  text(text: string, lines: Lines, { font, typed }: Setting): void {
    if (!typed) return lines.text(font.spacing ? text.toUpperCase() : text, font);
    text.split('\n').forEach((line, index) => {
      if (index) lines.break();
      lines.text(line, font);
    });
  }

  begin(box: Box, { width, font }: Setting): Lines {
    const lines = new Lines(width, font.extent);
    if (box.text) lines.text(box.text, font);
    return lines;
  }

  end(lines: Lines): void {
    lines.end();
    this.all += lines.all;
    this.guessed += lines.guessed;
  }
}
