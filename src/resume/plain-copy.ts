import { markOf } from './marks';
import { set } from './shape';

/** Deeper than any résumé; what lies below is left out, so that nothing which reads it runs out of stack. */
const deepest = 100;

/**
 * A copy of anything, safe to read: without getters, proxies and inherited fields, and not too deep.
 * What cannot be read is left out. Cycles, and what is shared, stay as they are.
 * @param fieldsOf a record with all fields that are copied; as a rule its own
 */
export const plainCopy = (value: unknown, fieldsOf = (record: Fields): Fields => record): unknown =>
  copied(value, fieldsOf, new Map(), 0);

type Fields = Record<string, unknown>;

function copied(
  value: unknown,
  fieldsOf: (record: Fields) => Fields,
  copies: Map<object, unknown>,
  depth: number,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined || depth === deepest) return known;
  try {
    if (value instanceof Date) return new Date(value.getTime());
    const source = Array.isArray(value) ? value : fieldsOf(value as Fields);
    const inner = (key: string) => copied(readable(source, key), fieldsOf, copies, depth + 1);
    const keys = Object.keys(source);
    const copy = Array.isArray(source) ? [] : {};
    copies.set(value, copy);
    if (Array.isArray(copy)) for (const key of keys) copy.push(inner(key));
    else for (const key of keys) set(copy, key, inner(key));
    return copy;
  } catch {
    return undefined;
  }
}

/** A field; where reading it fails nothing, but yes where it may say that something is private. */
export function readable(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return key === 'audience' || key === 'variant' || markOf(key) ? true : undefined;
  }
}
