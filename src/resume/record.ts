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

/**
 * A record of named fields. All of them are there afterwards; the first name that says something wins.
 * A lone string becomes the first field: a skill typed as `"Rust"` is a skill of that name.
 */
export function record<const F extends Fields>(fields: F): Kind<{ [K in keyof F]: ValueOf<F[K]> }> {
  const table = Object.entries(fields).map(
    ([name, field]) => [name, kindOf(field), namesOf(name, field)] as const,
  );
  const main = table[0]![0];

  /** The name under which a field says something, its own when it says nothing at all. */
  const saidAs = (source: object, kind: Kind<unknown>, names: readonly string[]) =>
    names.find((name) => holdsSomething(kind.read(property(source, name), ''))) ?? names[0]!;

  const readFields = (source: object, language: string) => {
    const result: Record<string, unknown> = {};
    for (const [name, kind, names] of table) {
      let found = kind.read(property(source, name), language);
      if (names.length > 1 && !holdsSomething(found)) {
        // Most fields have no other name in a résumé: that is asked before anything is read.
        const others = names.filter((other) => property(source, other) !== undefined);
        if (others.length)
          found = kind.read(property(source, saidAs(source, kind, names)), language);
      }
      result[name] = found;
    }
    return result as { [K in keyof F]: ValueOf<F[K]> };
  };

  /** What becomes of nothing; never changed, and so always the same. */
  let nothing: ReturnType<typeof readFields> | undefined;
  const read = (value: unknown, language: string) =>
    value === undefined || value === null
      ? (nothing ??= readFields({}, ''))
      : readFields(recordOf(value, main), language);

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

  return { fields, read, unread };
}

/** A record in place of what came: of a list the first one in it. */
function recordOf(value: unknown, main: string): object {
  if (isRecord(value)) return value;
  const first = Array.isArray(value) ? value.find(isRecord) : undefined;
  return first ?? { [main]: value };
}
