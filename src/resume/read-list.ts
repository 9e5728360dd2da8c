import { property, readText } from './read-text';

/**
 * The items of a list, whatever stands in its place: lists within lists are flattened,
 * a lone item becomes a list of one, `{ a: {…}, b: {…} }` the list of its values.
 * @param fields the items' own fields, by which a lone record is told from a map of records
 */
export function readList(value: unknown, fields?: Readonly<Record<string, unknown>>): unknown[] {
  try {
    return items(value, fields, new Set());
  } catch {
    return [];
  }
}

function items(
  value: unknown,
  fields: Readonly<Record<string, unknown>> | undefined,
  seen: Set<unknown>,
): unknown[] {
  if (Array.isArray(value)) {
    // A list that holds itself, or is shared many times over, is read once.
    if (seen.has(value)) return [];
    seen.add(value);
    return value.flatMap((item) => (Array.isArray(item) ? items(item, fields, seen) : [item]));
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return readText(value) === '' ? [] : [value];
  }
  const isItem = !fields || Object.keys(fields).some((name) => property(value, name) !== undefined);
  return isItem ? [value] : mapItems(value);
}

/** `{ "Backend": { … } }` or `{ "Backend": ["Rust"] }`: the key is what the item is called. */
const mapItems = (value: object): unknown[] =>
  Object.keys(value).map((key) => {
    const item = property(value, key);
    if (Array.isArray(item)) return { name: key, keywords: item };
    return typeof item === 'object' && item !== null ? { name: key, ...item } : item;
  });
