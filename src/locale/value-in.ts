/** The value of a key in a list such as `deu:de fra:fr`; empty if there is none. */
export function valueIn(list: string, key: string): string {
  const start = ` ${list}`.indexOf(` ${key}:`);
  return start < 0 ? '' : list.slice(start + key.length + 1).split(' ', 1)[0]!;
}
