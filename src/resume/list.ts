import { isPrivate, isRecord, keysOf, property, type Fields, type Kind } from './kind';

/**
 * A list; empty items are gone.
 * Lists within lists are flattened, a lone item becomes a list of one,
 * `{ "a": {…}, "b": {…} }` becomes the list of its values.
 */
export function list<T>(item: Kind<T>): Kind<T[]> {
  const nothing: T[] = [];
  const entries = (value: unknown) => entriesOf(value, item.fields, '', new Set());
  return {
    item,
    nothing,
    read: (value, language) => {
      if (value === undefined || value === null) return nothing;
      const items: T[] = [];
      const nothingRead = item.nothing;
      for (const entry of isFlat(value) ? value : entries(value).map(([, entry]) => entry)) {
        const read = item.read(entry, language);
        if (read !== nothingRead) items.push(read);
      }
      return items.length ? items : nothing;
    },
    unread: (value, path) =>
      entries(value).flatMap(([inner, entry]) => item.unread(entry, path + inner)),
  };
}

/** Most lists are what they should be. */
function isFlat(value: unknown): value is unknown[] {
  if (!Array.isArray(value)) return false;
  for (const entry of value) if (Array.isArray(entry)) return false;
  return true;
}

/** Lists that lie deeper than this within lists are read as one text. */
const deepest = 100;

/** The items of a list with the paths to them, whatever stands in its place. */
function entriesOf(
  value: unknown,
  fields: Fields | undefined,
  path: string,
  seen: Set<unknown>,
  depth = 0,
): [path: string, item: unknown][] {
  if (!Array.isArray(value)) {
    if (!isRecord(value) || isItem(value, fields)) return [[path, value]];
    return keysOf(value).flatMap((key) =>
      isPrivate(key) ? [] : [[`${path}.${key}`, mapItem(key, property(value, key))]],
    );
  }
  // A list that holds itself, or is shared many times over, is read once.
  if (seen.has(value)) return [];
  seen.add(value);
  const entries: [path: string, item: unknown][] = [];
  for (let index = 0; index < value.length; index++) {
    const item = property(value, String(index));
    const inner = `${path}[${index}]`;
    if (!Array.isArray(item) || depth === deepest) entries.push([inner, item]);
    else for (const entry of entriesOf(item, fields, inner, seen, depth + 1)) entries.push(entry);
  }
  return entries;
}

/** Whether a record is an item on its own, and no map of items. */
const isItem = (value: object, fields: Fields | undefined): boolean =>
  !fields || Object.keys(fields).some((name) => property(value, name) !== undefined);

/** `{ "Backend": { … } }` or `{ "Backend": ["Rust"] }`: the key is what the item is called. */
function mapItem(key: string, item: unknown): unknown {
  if (Array.isArray(item)) return { name: key, keywords: item };
  if (!isRecord(item)) return { name: key, level: item };
  const own = keysOf(item).map((name): [string, unknown] => [name, property(item, name)]);
  return Object.fromEntries([['name', key], ...own]);
}
