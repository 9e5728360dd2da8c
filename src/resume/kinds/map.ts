import { sanitized } from '../strings/sanitized';
import type { Kind } from './field-kind';
import { markOf } from '../marks';
import { recordIn, holdsSomething, isNote, isRecord, keysOf, property } from '../shape';

/** What a map may be asked to do with its keys and its values. */
export interface MapForm {
  /** Whether values that say nothing are kept: `{ level: '' }` asks for what has no level. */
  keepsEmpty?: boolean;
  /** As many are read at most. */
  most?: number;
  /** Whether a value may stand in it; others are read for the account alone. */
  accepts?: (value: unknown) => boolean;
  /** What is wrong with anything else in its place. */
  reason?: string;
}

/** A map from names, which are the author's, to values of a kind. */
export function mapOf<T>(
  item: () => Kind<T>,
  { keepsEmpty = false, most = Infinity, accepts = () => true, reason = '' }: MapForm = {},
): Kind<ReadonlyMap<string, T>> {
  const nothing: ReadonlyMap<string, T> = new Map();
  const readMap: Kind<unknown>['read'] = (value, reading, path) => {
    const source = recordIn(value);
    const { account } = reading;
    if (!isRecord(source)) {
      if (account && reason && holdsSomething(value)) account.leaveOut(path, reason);
      return nothing;
    }
    const read = new Map<string, unknown>();
    const paths = new Map<string, string>();
    const { nothing: none, read: readItem } = item();
    for (const key of keysOf(source)) {
      const at = account ? (path ? `${path}.${key}` : key) : '';
      if (isNote(key)) account?.leaveOut(at, 'ignored: starts with _ or -');
      if (isNote(key) || markOf(key)) continue;
      const name = sanitized(key);
      reading.count(name.length);
      const value = property(source, key);
      const said = readItem(value, reading, at);
      if ((said === none && !keepsEmpty) || !accepts(value)) continue;
      if (read.size === most) {
        account?.leaveOut(at, `more than ${most}`);
        continue;
      }
      read.set(name, said);
      paths.set(name, at);
    }
    if (!read.size) return nothing;
    account?.came(read, paths);
    return read;
  };
  return {
    read: readMap,
    nothing,
    fields: undefined,
    rests: [],
    between: undefined,
    get item() {
      return item();
    },
  };
}
