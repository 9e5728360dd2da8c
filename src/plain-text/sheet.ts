import { columnsOf } from './columns';
import { wrapped } from './wrap';

/** The maximum indent, and the minimum width of lines, in columns. */
const [deepest, narrowest] = [24, 20];

/** Non-breaking spaces, which become normal ones in the end. */
const spaces = /[\xA0\x03]/g;

/** Lines of plain text, one below the other. */
export class Sheet {
  private readonly lines: string[] = [];
  private needsGap = false;
  /** The start of every line, and of the next line if it is different. */
  private margin = '';
  private start: string | null = null;

  /** @param width in columns */
  constructor(private readonly width: number) {}

  /** Puts an empty line before the next text, except before the first. */
  gap(): void {
    this.needsGap = this.lines.length > 0;
  }

  /**
   * Adds a text and wraps each of its lines. An empty text adds nothing.
   * @param hang indent of all lines but the first
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

  /** Adds texts side by side, as many as fit on a line. */
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

  /** Adds a text with a row of marks below it, as wide as the text. */
  underlined(text: string, mark: string): void {
    const from = this.lines.length;
    this.add(text);
    const widest = this.lines
      .slice(from)
      .reduce((columns, line) => Math.max(columns, columnsOf(line)), 0);
    if (widest) this.lines.push(mark.repeat(widest));
  }

  /** Indents what is drawn. @param marker goes before its first line; the others are indented by its width */
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
