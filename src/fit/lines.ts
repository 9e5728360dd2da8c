// Over 150 lines: one class with one state, the line being filled, which every method changes.
import type { Extent, Font } from './font';
import { beginsWord, endsLine } from './line-ends';
import { otherLetter } from './other-letters';

const space = 0x20;
const firstLetter = 0x41;

/** Breaks a paragraph into lines, greedily. */
export class Lines {
  /** The number of lines. */
  count = 0;
  /** The number of characters measured, and of those among them that are not in our faces. */
  all = 0;
  guessed = 0;
  /** The height of the first line above the baseline. */
  above = 0;
  /** The width of the widest line. */
  widest = 0;
  private done = 0;
  private readonly line: Extent = { above: 0, below: 0, reach: 0 };
  private x = 0;
  /** The width of the spaces before the word. */
  private gap = 0;
  /** The width of what follows the last possible line break. */
  private word = 0;
  private readonly wordExtent: Extent = { above: 0, below: 0, reach: 0 };
  /** Of the previous character: its row in the kerning matrix, and whether a line can break after it. */
  private row = 0;
  private mayEnd = false;
  private kept = false;

  readonly width: number;

  /**
   * @param width of the lines, in px
   * @param strut the minimum extent of a line
   */
  constructor(
    width: number,
    private readonly strut: Extent,
  ) {
    this.width = Math.max(width, narrowest);
  }

  get height(): number {
    return this.count ? this.done + this.line.above + this.line.below : 0;
  }

  /** The height of the last line below the baseline. */
  get below(): number {
    return this.line.below;
  }

  get reach(): number {
    return this.line.reach;
  }

  /** Adds a piece of text; white space is treated as in HTML. */
  text(text: string, font: Font): void {
    const { size, widths, kerning, spacing, extent } = font;
    const { rows, columns, matrix } = kerning;
    const scale = size / 1000;
    let { row, mayEnd } = this;
    let units = 0;
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code <= space) {
        if (this.kept) {
          units += widths[space]! + matrix[row + columns[space]!]!;
          row = rows[space]!;
          continue;
        }
        this.endWord(units * scale, extent);
        units = 0;
        if (this.count) this.gap ||= (widths[space]! + matrix[row + columns[space]!]!) * scale;
        row = rows[space]!;
        mayEnd = false;
        continue;
      }
      if (mayEnd && !this.kept && beginsWord(code)) {
        this.endWord(units * scale, extent);
        units = 0;
      }
      const advance = widths[code];
      if (advance) {
        units += advance + matrix[row + columns[code]!]! + spacing;
        row = rows[code]!;
      } else {
        const { width, isGuess, isWord } = otherLetter(text, at, widths);
        if (isWord) {
          this.endWord(units * scale, extent);
          units = 0;
        }
        if (isGuess) this.guessed++;
        units += width;
        row = 0;
      }
      mayEnd = (code < firstLetter || code >= 0x2010) && endsLine(code);
    }
    this.all += length;
    this.row = row;
    this.mayEnd = mayEnd;
    if (units) this.grow(units * scale, extent);
  }

  /** Turns line breaks off or on for what follows. */
  keep(kept: boolean): void {
    this.kept = kept;
  }

  /** Ends a word: a line can break after it. */
  endWord(width: number, extent: Extent): void {
    if (width) this.grow(width, extent);
    const { word } = this;
    if (!word) return;
    if (!this.count) this.newLine();
    else if (this.x + this.gap + word > this.width + slack && this.x) this.newLine();
    if (this.x) this.x += this.gap;
    this.x += word;
    this.gap = 0;
    higher(this.line, this.wordExtent);
    if (this.x > this.width + slack) this.breakWord();
    if (this.x > this.widest) this.widest = this.x;
    if (this.count === 1) this.above = this.line.above;
    this.word = 0;
    this.wordExtent.above = this.wordExtent.below = this.wordExtent.reach = 0;
  }

  /** Adds width to the current word, such as a margin after it. */
  grow(width: number, extent: Extent): void {
    this.word += width;
    higher(this.wordExtent, extent);
  }

  /** Adds something that cannot be broken, such as an inline block. */
  box(width: number, extent: Extent): void {
    this.endWord(0, extent);
    this.grow(width, extent);
  }

  /** Ends the paragraph. */
  end(): void {
    this.endWord(0, this.strut);
    this.row = 0;
    this.mayEnd = false;
  }

  /** Breaks the line here. */
  break(): void {
    this.end();
    this.newLine();
  }

  /** Breaks a word that is longer than a line, anywhere. */
  private breakWord(): void {
    this.widest = this.width;
    const room = Math.max(narrowest, this.width - broken);
    const more = Math.ceil((this.x - slack) / room) - 1;
    this.x -= more * room;
    this.count += more;
    this.done += more * (this.line.above + this.line.below);
  }

  private newLine(): void {
    if (this.count++) this.done += this.line.above + this.line.below;
    this.line.above = this.strut.above;
    this.line.below = this.strut.below;
    this.line.reach = this.strut.reach;
    this.x = this.gap = 0;
  }
}

/** Minimum width, whatever the margins. */
const narrowest = 16;

/** Unused room, in px, at the end of a line where a word is broken. */
const broken = 4;

/** Tolerance for rounding errors. */
const slack = 1 / 64;

function higher(line: Extent, { above, below, reach }: Extent): void {
  if (above > line.above) line.above = above;
  if (below > line.below) line.below = below;
  if (reach > line.reach) line.reach = reach;
}
