import type { Kind } from '../kinds/field-kind';
import { bothMarks, marked, type Marked, type Marks } from '../marks';
import { isRich, RichText } from '../rich-text';

/** A value that has these marks beside its own. */
export function withMarks(read: unknown, marks: Marks | undefined, kind: Kind<unknown>): unknown {
  if (!marks || read === kind.nothing) return read;
  if (typeof read === 'string') return new RichText([read], { as: 'record' }, marks);
  if (isRich(read)) return new RichText(read.parts, read.layout, bothMarks(marks, read.marks));
  const record = read as Marked;
  return { ...record, [marked]: bothMarks(marks, record[marked]) };
}
