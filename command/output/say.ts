import picocolors from 'picocolors';

type Stream = NodeJS.WriteStream & { fd: number };

/** Colours for a stream: none for pipes, with NO_COLOR, and on terminals without colours. */
export const colorsOf = (stream: Stream) =>
  picocolors.createColors(Boolean(stream.isTTY) && stream.hasColors?.());

/** Prints a line to standard error: standard output is for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints an error on one line. */
export function sayMistake(line: string): void {
  say(`${colorsOf(process.stderr).red('error')} ${line}`);
}

/** Prints a note that does not stop the command. */
export function sayNote(line: string): void {
  say(`${colorsOf(process.stderr).yellow('note')} ${line}`);
}
