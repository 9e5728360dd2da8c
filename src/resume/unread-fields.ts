import {
  holdsSomething,
  isPrivate,
  keysOf,
  kindOf,
  namesOf,
  property,
  type Fields,
  type Kind,
  type Unread,
} from './kind';

/** A field of the table: its kind, all its names. */
type Row = readonly [kind: Kind<unknown>, names: readonly string[]];

/** What a record's reading leaves out of a source: unknown keys, notes, and names that another one goes before. */
export function unreadFields(fields: Fields, source: object, path: string): Unread[] {
  const table = Object.entries(fields).map(([name, field]): Row => [
    kindOf(field),
    namesOf(name, field),
  ]);
  /** The name under which a field says something, its own when it says nothing at all. */
  const saidAs = ([kind, names]: Row) =>
    names.find((name) => kind.read(property(source, name), '') !== kind.nothing) ?? names[0]!;

  const unreadIn = (key: string): Unread[] => {
    const at = path ? `${path}.${key}` : key;
    if (isPrivate(key)) return [{ path: at, reason: 'switched off by its name' }];
    const users = table.filter(([, names]) => names.includes(key));
    if (!users.length) return [{ path: at, reason: 'not a field of a résumé' }];
    const user = users.find((row) => saidAs(row) === key);
    if (user) return user[0].unread(property(source, key), at);
    const winner = saidAs(users[0]!);
    const same = property(source, winner) === property(source, key);
    return same ? [] : [{ path: at, reason: `${winner} is shown instead` }];
  };

  return keysOf(source)
    .filter((key) => holdsSomething(property(source, key)))
    .flatMap(unreadIn);
}
