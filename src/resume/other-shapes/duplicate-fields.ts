import { kindOf, type Kind } from '../kinds/field-kind';
import type { Account } from '../account';
import type { Duplicate, Found, Tell } from '../kinds/record-form';
import { textOfParts, type Part } from '../rich-text';

/** A record with what stands under other names of its fields, and the keys of what cannot be added to them. */
export interface WithDuplicates {
  read: Record<string, unknown>;
  /** With what is told of each that no page shows. */
  left: Map<string, Tell>;
}

/** Two lists become one, and so do two texts of sentences; what is said twice is said once. */
export function withDuplicates(own: Record<string, unknown>, found: Found): WithDuplicates {
  const { fields, duplicates } = found;
  const left = new Map<string, Tell>();
  if (!duplicates.length) return { read: own, left };
  const read = { ...own };
  for (const duplicate of [...duplicates].sort((one, other) => one.rank - other.rank)) {
    const { name, key, said } = duplicate;
    const kind = kindOf(fields[name]!);
    if (isSame(read[name], said)) continue;
    const both = joined(kind, read[name], said, found.reading.account);
    if (both === undefined) left.set(key, tellOf(duplicate, found));
    else read[name] = both;
  }
  return { read, left };
}

function joined(kind: Kind<unknown>, first: unknown, second: unknown, account: Account | null) {
  if (Array.isArray(first) && Array.isArray(second)) return joinedLists(first, second, account);
  return kind.between === undefined
    ? undefined
    : textOfParts(
        [first as Part, second as Part],
        { as: 'list', between: kind.between },
        undefined,
      );
}

function joinedLists(first: unknown[], second: unknown[], account: Account | null): unknown[] {
  const texts = new Set(first.filter((item) => typeof item === 'string'));
  const both = [...first];
  const paths = new Map(first.map((_, index) => [index, account?.pathOf(first, index) ?? '']));
  second.forEach((item, index) => {
    if (texts.has(item as string) || isSame(first[index], item)) return;
    paths.set(both.length, account?.pathOf(second, index) ?? '');
    both.push(item);
  });
  account?.came(both, paths);
  return both;
}

/** Whether two values say the same: addresses with and without their scheme do. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return letters(one) === letters(other);
  if (!isThing(one) || !isThing(other)) return false;
  const [keys, others] = [one, other].map((thing) =>
    thing instanceof Map ? [...(thing as Map<string, unknown>)] : Object.entries(thing),
  );
  return (
    keys!.length === others!.length &&
    keys!.every(
      ([key, value], index) => key === others![index]![0] && isSame(value, others![index]![1]),
    )
  );
}

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');

/** What `inspect` says of a value that cannot be joined to the one before it. */
const tellOf =
  ({ name }: Duplicate, { form, winners }: Found): Tell =>
  (_, path, account) => {
    account.leaveOut(path, `${winners?.[name]?.key ?? name} is ${form.verb ?? 'shown'} instead`);
  };
