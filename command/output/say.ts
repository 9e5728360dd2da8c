import picocolors from 'picocolors';

type Stream = NodeJS.WriteStream & { fd: number };

/** Colours for a stream: none in a pipe, with NO_COLOR, or on a terminal that has none. */
export const colorsOf = (stream: Stream) =>
  picocolors.createColors(Boolean(stream.isTTY) && stream.hasColors?.());

/** A line to the standard error, where messages go: the standard output is for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A mistake, in one line. */
export function sayMistake(line: string): void {
  say(`${colorsOf(process.stderr).red('error')} ${line}`);
}

/** What the user should know, though the work goes on. */
export function sayNote(line: string): void {
  say(`${colorsOf(process.stderr).yellow('note')} ${line}`);
}
