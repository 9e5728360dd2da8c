import { columnsOf } from './columns';
import { wrapped } from './wrap';

/** Where indented lines begin at most, and the room that they have at least, in columns. */
const [deepest, narrowest] = [24, 20];

/** Those at which no line ended. */
const spaces = /[\xA0\x03]/g;

/** Lines of plain text, one below the other. */
export class Sheet {
  private readonly lines: string[] = [];
  private needsGap = false;
  /** What stands before each line, and before the next one, where that is another. */
  private margin = '';
  private start: string | null = null;

  /** @param width in columns */
  constructor(private readonly width: number) {}

  /** An empty line before the next one, unless that is the first. */
  gap(): void {
    this.needsGap = this.lines.length > 0;
  }

  /**
   * A text; each of its lines is wrapped. Nothing for an empty one.
   * @param hang what stands before all lines but the first
   */
  add(text: string, hang = ''): void {
    for (const line of text.split('\n')) {
      const typed = line.trim();
      if (!typed) continue;
      if (this.needsGap) this.lines.push('');
      this.needsGap = false;
      const before = Math.max(
        columnsOf(this.start ?? this.margin),
        this.margin.length + hang.length,
      );
      for (const part of wrapped(typed, Math.max(narrowest, this.width - before))) {
        this.lines.push((this.start ?? this.margin) + part);
        this.start = this.margin + hang;
      }
      this.start = null;
    }
  }

  /** Texts side by side, as many as there is room for; the others in lines below. */
  row(texts: readonly string[], between: string): void {
    const room = this.width - columnsOf(this.start ?? this.margin);
    let line = '';
    for (const text of texts) {
      const longer = line ? line + between + text : text;
      if (line && columnsOf(longer) > room) this.add(line);
      line = line && columnsOf(longer) > room ? text : longer;
    }
    this.add(line);
  }

  /** A text, and below it a row of marks that is as wide. */
  underlined(text: string, mark: string): void {
    const from = this.lines.length;
    this.add(text);
    const widest = this.lines
      .slice(from)
      .reduce((columns, line) => Math.max(columns, columnsOf(line)), 0);
    if (widest) this.lines.push(mark.repeat(widest));
  }

  /** @param marker what stands before the first line of what is drawn; all others begin below its end */
  within(marker: string, draw: () => void): void {
    const { margin, start } = this;
    this.start = (start ?? margin) + marker;
    const inner = margin.length < deepest ? margin + ' '.repeat(columnsOf(marker)) : margin;
    this.margin = inner;
    draw();
    this.margin = margin;
    // Nothing was drawn.
    if (this.start !== null) this.start = start;
  }

  text(): string {
    return this.lines.map((line) => `${line.replace(spaces, ' ').trimEnd()}\n`).join('');
  }
}
