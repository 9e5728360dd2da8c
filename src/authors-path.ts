/** Maximum depth of mapped paths. */
const mostKeys = 12;

/**
 * Maps a JSON Resume path to the path in the author's file.
 * @param origins maps JSON Resume paths to those of the author; the longest matching prefix is used
 */
export function authorsPath(path: string, origins: ReadonlyMap<string, string>): string {
  const ends = [...path.matchAll(/[.[]/g)].slice(0, mostKeys).map(({ index }) => index);
  for (const end of [path.length, ...ends.reverse()]) {
    const origin = origins.get(path.slice(0, end));
    if (origin !== undefined) return origin + path.slice(end);
  }
  return path;
}
