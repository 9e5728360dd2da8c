/** Same as in `inspect`. Not imported, because the playground also uses this file, without the package's sources. */
interface Omission {
  path: string;
  reason: string;
}

/** Omissions with the same reason. */
export interface Group {
  reason: string;
  paths: string[];
  /** Number of further paths. */
  more: number;
}

export interface Account {
  count: number;
  groups: Group[];
  /** Number of further reasons. */
  more: number;
}

/** Limits on what the browser shows. */
const most = { groups: 200, paths: 200 };

/**
 * Groups the omissions of `inspect` by reason, in their order.
 * @param omissions any number; beyond the limits they are only counted
 */
export function accountOf(omissions: readonly Omission[]): Account {
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of omissions) {
    const paths = byReason.get(reason);
    if (paths) paths.push(path);
    else byReason.set(reason, [path]);
  }
  const groups = [...byReason].slice(0, most.groups).map(([reason, paths]) => ({
    reason,
    paths: paths.slice(0, most.paths),
    more: Math.max(0, paths.length - most.paths),
  }));
  return { count: omissions.length, groups, more: byReason.size - groups.length };
}
