/** As `inspect` has it. No type of the package is imported: the playground, which has this file too, has no sources of it. */
interface Omission {
  path: string;
  reason: string;
}

/** What is not shown for one reason. */
export interface Group {
  reason: string;
  paths: string[];
  /** How many paths there are beside these. */
  more: number;
}

export interface Account {
  count: number;
  groups: Group[];
  /** How many reasons there are beside these. */
  more: number;
}

/** Limits on what the browser shows. */
const most = { groups: 200, paths: 200 };

/**
 * The account of `inspect` by its reasons, in their order.
 * @param omissions however many: what is beyond the first two hundred is counted
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
