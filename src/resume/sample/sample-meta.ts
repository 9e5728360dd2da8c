import type { Kind } from '../kinds/field-kind';
import type { Account } from '../account';
import { isSampleAddress } from './sample-address';

// Loaded where `meta.canonical` may be the sample's.

type Fields = Record<string, unknown>;

/** What `inspect` says of it, and of other words of the sample. */
export const ofSample = 'left over from the schema’s sample';

/** What stands in `meta` of the schema's sample. */
const sampled = ['canonical', 'version', 'lastModified'];

/** `meta` without what the schema's sample says of itself: a `canonical` that is its own, its version, its date. */
export function withoutSample(
  read: unknown,
  kind: Kind<unknown>,
  account: Account | null,
): unknown {
  if (!isSampleAddress((read as { canonical: string }).canonical)) return read;
  const rest: Fields = { ...(read as Fields) };
  for (const name of sampled) {
    if (rest[name] !== '') account?.leaveOut(account.pathOf(read as Fields, name), ofSample);
    rest[name] = '';
  }
  account?.same(rest, read as Fields);
  const nothing = kind.nothing as Fields;
  return Reflect.ownKeys(rest).every((name) => rest[name as string] === nothing[name as string])
    ? nothing
    : rest;
}
