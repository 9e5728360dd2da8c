/** A part of a page that is never split across pages; lengths are in px. */
export interface Piece {
  /** The gap before it, which is dropped at the top of a page. */
  gap: number;
  height: number;
  /** Whether a page can begin with it. */
  mayBegin: boolean;
  /** The height of the title that is repeated above it if a page begins with it. */
  head: number;
  /** How far its letters reach below it. */
  hang: number;
}

/** A column in which blocks are stacked. */
export interface Column {
  add(piece: Piece): void;
}

/** Fills pages as Chromium does: each one breaks at the last allowed position. */
export class Pages implements Column {
  /** The number of full pages, and the used height of the last one. */
  private full = 0;
  private used = 0;
  /** Pieces that must stay together with the last one: the gap before them, and their height. */
  private gap = 0;
  private pending = 0;
  private head = 0;
  private hang = 0;

  constructor(private readonly height: number) {}

  add({ gap, height, mayBegin, head, hang }: Piece): void {
    this.hang = hang;
    if (mayBegin) {
      this.used += this.gap + this.pending;
      this.gap = gap;
      this.pending = height;
      this.head = head;
    } else this.pending += gap + height;
    if (this.used + this.gap + this.pending <= this.height + slack) return;
    if (this.used) {
      this.full++;
      this.used = this.gap = 0;
      this.pending += this.head;
      this.head = 0;
    }
    // Higher than a page: split anywhere.
    while (this.pending > this.height + slack) {
      this.full++;
      this.pending -= this.height;
    }
  }

  /** The number of pages. Letters that reach below the last line can cause an empty page. */
  get count(): number {
    return this.full + (this.share * this.height > this.height - this.hang + slack ? 2 : 1);
  }

  /** How much of the last page is used, from 0 to 1. */
  get share(): number {
    return (this.used + this.gap + this.pending) / this.height;
  }

  /** The height of everything, including empty room at the end of pages. */
  get whole(): number {
    return (this.full + this.share) * this.height;
  }
}

const slack = 1 / 64;

/** Collects pieces until it is known which of them stay together. */
export class Pieces implements Column {
  readonly pieces: Piece[] = [];

  add(piece: Piece): void {
    this.pieces.push(piece);
  }

  /** @param first whether no page can begin with the first of them; @param others nor with any other */
  moveTo(column: Column, first: boolean, others = false): void {
    this.pieces.forEach((piece, index) => {
      if (index ? others : first) piece.mayBegin = false;
      column.add(piece);
    });
  }
}
