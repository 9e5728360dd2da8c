import { lettersOfKey } from './key-letters';
import { kindOf, namesOf, type Fields, type Kind, type Rest, type ValueOf } from './field-kind';
import { markOf } from '../marks';
import { refused, type Reading } from '../reading';
import type { Duplicate, Named, RecordForm } from './record-form';
import { recordIn, isRecord } from '../shape';

/** The field that a key of a résumé stands for; its own name has rank 0, the others follow. */
interface Use {
  name: string;
  read: Kind<unknown>['read'];
  nothing: unknown;
  rank: number;
}

/** How a record is read. */
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
  form: RecordForm = {},
): RecordKind<{ [K in keyof F]: ValueOf<F[K]> }> {
  type Value = { [K in keyof F]: ValueOf<F[K]> };
  const main = Object.keys(fields)[0]!;
  // Made when first needed: most résumés have a few kinds of records.
  let uses: Map<string, Use> | undefined;
  let nothing: Value | undefined;
  const knownUses = (): Map<string, Use> => (uses ??= usesOf(fields));
  let byLetters: Map<string, Use> | undefined;
  const otherwiseSpelled = (key: string): Use | undefined => {
    byLetters ??= new Map([...knownUses()].map(([name, use]) => [lettersOfKey(name), use]));
    return byLetters.get(lettersOfKey(key));
  };
  const nothingRead = (): Value => (nothing ??= nothingOf(fields, form.rests) as Value);

  /** Goes through the keys that are there, since most records have few of their fields. */
  const readFields = (
    source: Record<string, unknown>,
    reading: Reading,
    path: string,
    isLone = false,
  ): Record<string, unknown> => {
    const known = knownUses();
    const empty = nothingRead();
    const account = reading.account?.record({ path, isLone });
    let result: Record<string, unknown> | undefined;
    // The keys that won, from the first one on that is not a field's own name.
    let winners: Record<string, Named> | undefined;
    let duplicates: Duplicate[] | undefined;
    let unknownKeys: string[] | undefined;
    for (const key of Object.keys(source)) {
      const own = known.get(key);
      const use = own ?? otherwiseSpelled(key);
      if (!use) {
        (unknownKeys ??= []).push(key);
        continue;
      }
      const { name } = use;
      // A key in another spelling goes behind the same one in the schema's.
      const rank = own ? use.rank : use.rank + 0.5;
      const read = use.read(source[key], reading, account ? account.at(key) : '');
      if (read === use.nothing) continue;
      result ??= { ...empty };
      if (rank > 0 || winners) {
        // Without a prototype, which a host may have filled.
        winners ??= Object.create(null) as Record<string, Named>;
        const held =
          winners[name] ?? (result[name] === use.nothing ? null : { key: name, rank: 0 });
        if (held) {
          const isBetter = rank < held.rank;
          (duplicates ??= []).push(
            isBetter ? { name, ...held, said: result[name] } : { name, key, rank, said: read },
          );
          if (!isBetter) continue;
        }
        winners[name] = { key, rank };
      }
      account?.wins(key, name);
      result[name] = read;
    }
    const read = result ?? (empty as Record<string, unknown>);
    if (!duplicates && !(unknownKeys && concern(unknownKeys, read === empty, reading, form))) {
      return account ? account.of(read) : read;
    }
    const { withUnknownKeys } =
      require('../other-shapes/other-shapes') as typeof import('../other-shapes/other-shapes');
    const found = { source, fields, form, reading, path, duplicates: duplicates ?? [], winners };
    const whole = withUnknownKeys(read, empty, unknownKeys ?? [], found);
    return account ? account.of(whole) : whole;
  };

  return {
    fields,
    rests: form.rests ?? [],
    item: undefined,
    between: undefined,
    get nothing() {
      return nothingRead();
    },
    read: (value, reading, path) => {
      if (value === undefined || value === null) return nothingRead();
      const first = recordIn(value);
      if (!isRecord(first)) return readFields({ [main]: value }, reading, path, true);
      const visit = reading.enter(first);
      if (visit === refused) return nothingRead();
      const read = readFields(first, reading, path);
      reading.leave(first, visit);
      return read;
    },
    knows: (key) => knownUses().has(key),
  };
}

/** Whether unknown keys matter: to `inspect`, to `select`, to a page that shows them, or as marks. */
const concern = (
  keys: readonly string[],
  isAll: boolean,
  { account, keepsOthers }: Reading,
  { rests = [] }: RecordForm,
): boolean =>
  isAll ||
  account !== null ||
  keepsOthers ||
  rests.some(({ isShown }) => isShown) ||
  keys.some(markOf);

function nothingOf(fields: Fields, rests: readonly Rest[] = []): Record<string, unknown> {
  const nothing: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) nothing[name] = kindOf(fields[name]!).nothing;
  for (const { name, kind, isShown } of rests) if (isShown) nothing[name] = kind.nothing;
  return nothing;
}

function usesOf(fields: Fields): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const name of Object.keys(fields)) {
    const { read, nothing } = kindOf(fields[name]!);
    let rank = 0;
    for (const key of namesOf(name, fields[name]!))
      uses.set(key, { name, read, nothing, rank: rank++ });
  }
  return uses;
}
