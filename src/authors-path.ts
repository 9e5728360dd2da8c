/** Nothing that came from elsewhere lies deeper. */
const mostKeys = 12;

/**
 * The path in the author's file to what stands under another path in JSON Resume.
 * @param origins from paths of JSON Resume to the author's; the longest that leads to the path is followed
 */
export function authorsPath(path: string, origins: ReadonlyMap<string, string>): string {
  const ends = [...path.matchAll(/[.[]/g)].slice(0, mostKeys).map(({ index }) => index);
  for (const end of [path.length, ...ends.reverse()]) {
    const origin = origins.get(path.slice(0, end));
    if (origin !== undefined) return origin + path.slice(end);
  }
  return path;
}
