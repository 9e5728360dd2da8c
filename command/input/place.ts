import { Mistake } from '../mistake';
import { shown } from '../output/printable';

/** A text and its name in messages. */
export interface Source {
  /** @example resume.json */
  name: string;
  text: string;
}

/** A position in a text: `resume.json, line 12, column 3`. Lines and columns start at 1. */
export function placeIn({ name, text }: Source, offset: number): string {
  const before = text.slice(0, offset);
  let line = 1;
  let start = 0;
  for (const { index, 0: end } of before.matchAll(/\r\n|\n|\r/g)) {
    line++;
    start = index + end.length;
  }
  return `${shown(name)}, line ${line}, column ${before.length - start + 1}`;
}

/** An error at a position of a text. @param reason on one line, without a full stop */
export const mistakeAt = (source: Source, offset: number, reason: string): Mistake =>
  new Mistake(`${placeIn(source, offset)}: ${reason}`, offset);
