import type { Box } from './box';
import type { Lines } from './lines';
import type { Column } from './pages';

/** Puts blocks one below the other into a column, and says which of them stay together. */
export class Stack {
  /** The height of all pieces so far. */
  height = 0;
  /** Whether the next piece must stay together with the one before. */
  keeps = false;
  /** The height of the title that is repeated after a page break. */
  head = 0;
  /** The gap before the next piece, which is dropped at the top of a page. */
  private gap = 0;
  /** Padding and rules above the next piece, which belong to it; and a gap after those. */
  private fixed = 0;
  private inner = 0;

  constructor(public column: Column) {}

  /** Adds the lines of a finished paragraph: those that stay together at its start and end, and single ones between. */
  addLines(lines: Lines, { least = 2 }: Box): void {
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

  /** Adjoining gaps collapse into the largest of them. */
  addGap(length: number): void {
    if (this.fixed) this.inner = Math.max(this.inner, length);
    else this.gap = Math.max(this.gap, length);
  }

  /** Adds padding or a rule above the next piece. */
  addTop(length: number): void {
    this.fixed += this.inner + length;
    this.inner = 0;
  }

  /** @param mayBegin whether a page can begin with it; @param hang how far letters reach below it */
  add(height: number, mayBegin: boolean, hang = 0): void {
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
