/** Maximum nesting depth; more would overflow the stack. */
export const deepest = 200;

/** The reason in the error message. */
export const tooDeep = `nested more than ${deepest} levels deep`;

/**
 * Whether a value contains itself or is nested too deeply.
 * Values that appear several times, such as YAML aliases, are checked once.
 */
export function isTooDeep(value: unknown): boolean {
  const heights = new Map<object, number>();
  const heightOf = (inner: unknown, room: number): number => {
    if (typeof inner !== 'object' || inner === null) return 0;
    if (room === 0) return Infinity;
    let height = heights.get(inner) ?? 0;
    if (height) return height;
    for (const item of Object.values(inner)) height = Math.max(height, heightOf(item, room - 1));
    heights.set(inner, height + 1);
    return height + 1;
  };
  return heightOf(value, deepest) > deepest;
}
