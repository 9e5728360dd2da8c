import { isRecord, property } from '../shape';
import { switchOf, type Fields } from './mapping';
import { marksOf, withMarks } from './marks';

/** A picture of a dialect, as the address that it has. */
export interface Image {
  /** The key that switches it off; empty when it is on. */
  off: string;
  value: unknown;
}

/** The address of `{ url, size, … }`, with its marks; what is no record is the address itself. */
export function imageIn(value: unknown, marks: Fields | null): Image {
  const off = switchOf(value) || switchOf(property(value, 'effects'));
  if (!isRecord(value)) return { off, value: withMarks(value, marks) };
  const address = ['url', 'src', 'href'].map((key) => property(value, key)).find(Boolean);
  return { off, value: withMarks(withMarks(address, marksOf(value)), marks) };
}
