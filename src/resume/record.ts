import { isRecord, kindOf, namesOf, type Fields, type Kind, type ValueOf } from './kind';

/** The field that a key of a résumé stands for; its own name has rank 0, the others follow. */
interface Use {
  name: string;
  read: Kind<unknown>['read'];
  nothing: unknown;
  rank: number;
}

/** How a record is read, and which keys of a résumé it reads. */
export interface RecordKind<T> extends Kind<T> {
  readonly fields: Fields;
  readonly knows: (key: string) => boolean;
}

/**
 * A record of named fields. All of them are there afterwards; the first name that says something wins.
 * A lone string becomes the first field: a skill typed as `"Rust"` is a skill of that name.
 */
export function record<const F extends Fields>(
  fields: F,
): RecordKind<{ [K in keyof F]: ValueOf<F[K]> }> {
  type Read = { [K in keyof F]: ValueOf<F[K]> };
  const main = Object.keys(fields)[0]!;
  // These are made at the first question: most résumés ask a few records only.
  let uses: Map<string, Use> | undefined;
  let nothing: Read | undefined;
  const knownUses = (): Map<string, Use> => (uses ??= usesOf(fields));
  const nothingRead = (): Read => (nothing ??= nothingOf(fields) as Read);

  /** What stands in a résumé is read, instead of everything being asked for. */
  const readFields = (source: Record<string, unknown>, language: string): Read => {
    const known = knownUses();
    const empty = nothingRead();
    let result: Record<string, unknown> | undefined;
    // The ranks of the names that won, from the first one on that is not a field's own.
    let ranks: Record<string, number> | undefined;
    for (const key of Object.keys(source)) {
      const use = known.get(key);
      if (!use) continue;
      const { name, rank } = use;
      const read = use.read(source[key], language);
      if (read === use.nothing) continue;
      result ??= { ...empty };
      if (rank > 0 || ranks) {
        ranks ??= {};
        const held = ranks[name] ?? (result[name] === use.nothing ? Infinity : 0);
        if (held < rank) continue;
        ranks[name] = rank;
      }
      result[name] = read;
    }
    return (result as Read | undefined) ?? empty;
  };

  const read = (value: unknown, language: string) =>
    value === undefined || value === null
      ? nothingRead()
      : readFields(recordOf(value, main), language);

  return {
    fields,
    get nothing() {
      return nothingRead();
    },
    read,
    unread: (value, path) =>
      (require('./unread-fields') as typeof import('./unread-fields')).unreadFields(
        fields,
        recordOf(value, main),
        path,
      ),
    knows: (key) => knownUses().has(key),
  };
}

function nothingOf(fields: Fields): Record<string, unknown> {
  const nothing: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) nothing[name] = kindOf(fields[name]!).nothing;
  return nothing;
}

function usesOf(fields: Fields): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const name of Object.keys(fields)) {
    const { read, nothing } = kindOf(fields[name]!);
    namesOf(name, fields[name]!).forEach((key, rank) =>
      uses.set(key, { name, read, nothing, rank }),
    );
  }
  return uses;
}

/** A record in place of what came: of a list the first one in it. */
function recordOf(value: unknown, main: string): Record<string, unknown> {
  if (isRecord(value)) return value;
  const first = Array.isArray(value) ? value.find(isRecord) : undefined;
  return first ?? { [main]: value };
}
