import { markOf } from '../marks';
import { isRecord, property } from '../shape';
import { isSwitch, switchOf, type Fields } from './mapping';
import { marksOf, withMarks } from './marks';

/** A picture of a dialect, as the address that it has. */
export interface Image {
  /** The key that switches it off; empty when it is on. */
  off: string;
  value: unknown;
  /** The other keys: how it is drawn elsewhere. */
  others: readonly string[];
}

/** The address of `{ url, size, … }`, with its marks; what is no record is the address itself. */
export function imageIn(value: unknown, marks: Fields | null): Image {
  const off = switchOf(value) || switchOf(property(value, 'effects'));
  if (!isRecord(value)) return { off, value: withMarks(value, marks), others: [] };
  const key = ['url', 'src', 'href'].find((name) => property(value, name));
  const address = key === undefined ? undefined : value[key];
  const others = Object.keys(value).filter(
    (name) => name !== key && !isSwitch(name) && !markOf(name),
  );
  return { off, value: withMarks(withMarks(address, marksOf(value)), marks), others };
}
