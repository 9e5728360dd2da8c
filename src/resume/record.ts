import {
  holdsSomething,
  isPrivate,
  isRecord,
  keysOf,
  kindOf,
  namesOf,
  property,
  type Fields,
  type Kind,
  type Unread,
  type ValueOf,
} from './kind';

/** The field that a key of a résumé stands for; its own name has rank 0, the others follow. */
interface Use {
  name: string;
  kind: Kind<unknown>;
  rank: number;
}

/**
 * A record of named fields. All of them are there afterwards; the first name that says something wins.
 * A lone string becomes the first field: a skill typed as `"Rust"` is a skill of that name.
 */
export function record<const F extends Fields>(fields: F): Kind<{ [K in keyof F]: ValueOf<F[K]> }> {
  type Read = { [K in keyof F]: ValueOf<F[K]> };
  const table = Object.entries(fields).map(
    ([name, field]) => [name, kindOf(field), namesOf(name, field)] as const,
  );
  const main = table[0]![0];
  const nothing = Object.fromEntries(table.map(([name, kind]) => [name, kind.nothing])) as Read;
  const uses = new Map(
    table.flatMap(([name, kind, names]) =>
      names.map((key, rank): [string, Use] => [key, { name, kind, rank }]),
    ),
  );

  /** What stands in a résumé is read, instead of everything being asked for. */
  const readFields = (source: Record<string, unknown>, language: string): Read => {
    let result: Record<string, unknown> | undefined;
    // The ranks of the names that won, from the first one on that is not a field's own.
    let ranks: Record<string, number> | undefined;
    for (const key of Object.keys(source)) {
      const use = uses.get(key);
      if (!use) continue;
      const { name, kind, rank } = use;
      const read = kind.read(source[key], language);
      if (read === kind.nothing) continue;
      result ??= { ...nothing };
      if (rank > 0 || ranks) {
        ranks ??= {};
        const held = ranks[name] ?? (result[name] === kind.nothing ? Infinity : 0);
        if (held < rank) continue;
        ranks[name] = rank;
      }
      result[name] = read;
    }
    return (result as Read | undefined) ?? nothing;
  };

  const read = (value: unknown, language: string) =>
    value === undefined || value === null ? nothing : readFields(recordOf(value, main), language);

  /** The name under which a field says something, its own when it says nothing at all. */
  const saidAs = (source: object, kind: Kind<unknown>, names: readonly string[]) =>
    names.find((name) => kind.read(property(source, name), '') !== kind.nothing) ?? names[0]!;

  const unread = (value: unknown, path: string): Unread[] => {
    const source = recordOf(value, main);
    const at = (key: string) => (path ? `${path}.${key}` : key);
    return keysOf(source)
      .filter((key) => holdsSomething(property(source, key)))
      .flatMap((key): Unread[] => {
        if (isPrivate(key)) return [{ path: at(key), reason: 'switched off by its name' }];
        const users = table.filter(([, , names]) => names.includes(key));
        if (!users.length) return [{ path: at(key), reason: 'not a field of a résumé' }];
        for (const [, kind, names] of users) {
          if (saidAs(source, kind, names) === key)
            return kind.unread(property(source, key), at(key));
        }
        const winner = saidAs(source, users[0]![1], users[0]![2]);
        const same = property(source, winner) === property(source, key);
        return same ? [] : [{ path: at(key), reason: `${winner} is shown instead` }];
      });
  };

  return { fields, nothing, read, unread };
}

/** A record in place of what came: of a list the first one in it. */
function recordOf(value: unknown, main: string): Record<string, unknown> {
  if (isRecord(value)) return value;
  const first = Array.isArray(value) ? value.find(isRecord) : undefined;
  return first ?? { [main]: value };
}
