// Over 150 lines: one class with one state, the line that is being filled; every method changes it.
import type { Extent, Font } from './font';
import { beginsWord, endsLine } from './line-ends';
import { otherLetter } from './other-letters';

const space = 0x20;
const firstLetter = 0x41;

/** Breaks a paragraph into lines, greedily. */
export class Lines {
  /** How many lines there are. */
  count = 0;
  /** How many characters are measured, and how many of them are not in our faces. */
  all = 0;
  guessed = 0;
  /** Of the first line. */
  above = 0;
  /** The widest line. */
  widest = 0;
  private done = 0;
  private readonly line: Extent = { above: 0, below: 0, reach: 0 };
  private x = 0;
  /** The room of the spaces before the word. */
  private gap = 0;
  /** What stands behind the last place where a line may end. */
  private word = 0;
  private readonly wordExtent: Extent = { above: 0, below: 0, reach: 0 };
  /** Of the character before: its row of kernings, and whether a line may end behind it. */
  private row = 0;
  private mayEnd = false;
  private kept = false;

  readonly width: number;

  /**
   * @param width of the lines, in px
   * @param strut of a line that holds nothing else
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

  /** Of the last line. */
  get below(): number {
    return this.line.below;
  }

  get reach(): number {
    return this.line.reach;
  }

  /** A piece of a text; white space is what it is in HTML. */
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

  /** Whether lines do not end in what follows. */
  keep(kept: boolean): void {
    this.kept = kept;
  }

  /** The last word may be broken from what follows. */
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

  /** Room that no line ends before, such as a margin behind a word. */
  grow(width: number, extent: Extent): void {
    this.word += width;
    higher(this.wordExtent, extent);
  }

  /** What is in one piece, such as a box with its own lines. */
  box(width: number, extent: Extent): void {
    this.endWord(0, extent);
    this.grow(width, extent);
  }

  /** After the last word. */
  end(): void {
    this.endWord(0, this.strut);
    this.row = 0;
    this.mayEnd = false;
  }

  /** A line that ends here. */
  break(): void {
    this.end();
    this.newLine();
  }

  /** A word that is longer than a line is broken anywhere. */
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

/** What is left of a line at whose end a word is broken. */
const broken = 4;

/** Tolerance for rounding errors. */
const slack = 1 / 64;

function higher(line: Extent, { above, below, reach }: Extent): void {
  if (above > line.above) line.above = above;
  if (below > line.below) line.below = below;
  if (reach > line.reach) line.reach = reach;
}
