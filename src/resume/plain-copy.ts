import { property } from './kind';

/** Deeper than any résumé; what lies below is left out, so that nothing which reads it runs out of stack. */
const deepest = 100;

/**
 * A copy of anything, safe to read: without getters, proxies and inherited fields, and not too deep.
 * What cannot be read is left out. Cycles, and what is shared, stay as they are.
 */
export const plainCopy = (value: unknown): unknown => copied(value, new Map(), 0);

function copied(value: unknown, copies: Map<object, unknown>, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined || depth === deepest) return known;
  try {
    if (value instanceof Date) return new Date(value.getTime());
    const inner = (key: string) => copied(readable(value, key), copies, depth + 1);
    const keys = Object.keys(value);
    const copy = Array.isArray(value) ? [] : {};
    copies.set(value, copy);
    if (Array.isArray(copy)) for (const key of keys) copy.push(inner(key));
    else for (const key of keys) set(copy, key, inner(key));
    return copy;
  } catch {
    return undefined;
  }
}

/** A field, or undefined where reading it fails. */
function readable(value: object, key: string): unknown {
  try {
    return property(value, key);
  } catch {
    return undefined;
  }
}

/** Plain assignment to `__proto__` would set the prototype. */
function set(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true });
}
