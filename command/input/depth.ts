/** As many lists and records may stand in one another. More is no résumé, and would run out of stack. */
export const deepest = 200;

/** The reason that is said of more. */
export const tooDeep = `nested more than ${deepest} levels deep`;

/**
 * Whether a value holds itself, or goes deeper than a résumé does.
 * What stands there several times, as YAML's aliases do, is looked at once.
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
