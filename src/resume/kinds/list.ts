import type { Kind } from './field-kind';
import { refused, type Reading } from '../reading';
import { itemsOf } from '../shape';

/**
 * A list; empty items are gone.
 * Lists within lists are flattened, a lone item becomes a list of one,
 * `{ "a": {…}, "b": {…} }` becomes the list of its values.
 */
export function list<T>(item: Kind<T>): Kind<T[]> {
  const nothing: T[] = [];
  const isOfSentences = item.between !== undefined;

  /** The fast path, for lists of the right form; null if an item is empty. */
  const readFlat = (values: readonly unknown[], reading: Reading): unknown[] | null => {
    const items: unknown[] = [];
    const nothingRead = item.nothing;
    for (let index = 0; index < values.length; index++) {
      const read = item.read(values[index], reading, '');
      if (read === nothingRead) return null;
      items.push(read);
    }
    return items;
  };

  const readList = (value: unknown, reading: Reading, path: string): unknown[] => {
    if (!reading.account && isFlat(value, isOfSentences)) {
      reading.count(value.length);
      const items = readFlat(value, reading);
      if (items) return items;
    }
    const { readEntries } =
      require('../other-shapes/other-shapes') as typeof import('../other-shapes/other-shapes');
    return readEntries(value, item, reading, path);
  };

  return {
    item,
    nothing,
    fields: undefined,
    rests: [],
    between: undefined,
    read: (value, reading, path) => {
      if (value === undefined || value === null) return nothing;
      const visit = reading.enter(value);
      if (visit === refused) return nothing;
      const items = readList(value, reading, path);
      reading.leave(value, visit);
      reading.items += items.length;
      return items.length ? items : nothing;
    },
  };
}

/** @param isOfSentences whether a record in the list may be more than an item */
function isFlat(value: unknown, isOfSentences: boolean): value is unknown[] {
  if (!Array.isArray(value) || itemsOf(value) !== value) return false;
  for (const entry of value)
    if (isOfSentences ? typeof entry === 'object' : Array.isArray(entry)) return false;
  return true;
}
