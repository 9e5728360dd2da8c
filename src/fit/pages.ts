/** Where blocks are put, one below the other. */
export interface Column {
  /**
   * A piece that no page's end tears.
   * @param gap before it, of which nothing is left at the top of a page
   * @param mayBegin whether a page may begin with it
   */
  add(gap: number, height: number, mayBegin: boolean): void;
}

/** Pages of one height, filled as Chromium does: it ends one at the last place where that is allowed. */
export class Pages implements Column {
  /** The pages before the last one, and how much of that is full. */
  private before = 0;
  private used = 0;
  /** The gap, and the height, of what must stay together with the last piece. */
  private gap = 0;
  private pending = 0;
  /** Pieces that are higher than a page: how those are torn is a guess. */
  torn = 0;

  constructor(private readonly height: number) {}

  add(gap: number, height: number, mayBegin: boolean): void {
    if (mayBegin) {
      this.used += this.gap + this.pending;
      this.gap = gap;
      this.pending = height;
    } else this.pending += gap + height;
    if (this.used + this.gap + this.pending <= this.height + slack) return;
    if (this.used) {
      this.before++;
      this.used = this.gap = 0;
    }
    while (this.pending > this.height + slack) {
      this.torn++;
      this.before++;
      this.pending -= this.height;
    }
  }

  get count(): number {
    return this.before + 1;
  }

  /** How much of the last page is full, from 0 to 1. */
  get share(): number {
    return (this.used + this.gap + this.pending) / this.height;
  }

  /** How high all is, the lower ends of pages that stay empty included. */
  get whole(): number {
    return this.before * this.height + this.used + this.gap + this.pending;
  }
}

const slack = 1 / 64;

/** A column beside another, which no page's end tears. */
export class Stack implements Column {
  height = 0;

  add(gap: number, height: number): void {
    this.height += gap + height;
  }
}

/** Pieces that wait until it is known which of them stay together. */
export class Pieces implements Column {
  private readonly pieces: [gap: number, height: number, mayBegin: boolean][] = [];

  add(gap: number, height: number, mayBegin: boolean): void {
    this.pieces.push([gap, height, mayBegin]);
  }

  get count(): number {
    return this.pieces.length;
  }

  /** @param mayBegin whether a page may begin with the first of them, and with the others, where that is not as it was said */
  moveTo(column: Column, first?: false, others?: false): void {
    this.pieces.forEach(([gap, height, mayBegin], index) =>
      column.add(gap, height, (index ? others : first) ?? mayBegin),
    );
  }
}
