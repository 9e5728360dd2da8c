import { isRecord } from '../../../command/options/fields';
import { sectionName } from './section-name';
import { isSilent } from './said';

/** The numbering of all sections, or of each section by name. */
export interface Numbering {
  /** `usual`, `each`, or one of `wishes`. */
  all: string;
  each: ReadonlyMap<string, string>;
}

export const wishes: readonly string[] = ['true', 'false', 'always', 'through'];

/** The sections that are numbered by default, from the schema. */
export type Usual = readonly string[];

/** A wish in any of its words: `off` is `false`. */
export const wishOf = (value: unknown): string | undefined => {
  const word = String(value).trim().toLowerCase();
  const others: Readonly<Record<string, string>> = {
    yes: 'true',
    on: 'true',
    no: 'false',
    off: 'false',
    none: 'false',
  };
  if (typeof value === 'object') return undefined;
  return wishes.includes(word) ? word : Object.hasOwn(others, word) ? others[word] : undefined;
};

/** @returns undefined for a value that cannot be shown */
export function numberingIn(value: unknown, usual: Usual): Numbering | undefined {
  const none = new Map<string, string>();
  if (isSilent(value)) return { all: 'usual', each: none };
  if (Array.isArray(value)) {
    if (!value.every((name) => typeof name === 'string')) return undefined;
    const others = usual.map((name) => [name, 'false'] as const);
    return {
      all: 'each',
      each: new Map([...others, ...value.map((name) => [sectionName(name), 'true'] as const)]),
    };
  }
  if (!isRecord(value)) {
    const all = wishOf(value);
    return all === undefined ? undefined : { all, each: none };
  }
  const each = Object.entries(value).map(
    ([name, said]) => [sectionName(name), wishOf(said)] as const,
  );
  const isRead = each.every(([, wish]) => wish !== undefined);
  return isRead ? { all: 'each', each: new Map(each as [string, string][]) } : undefined;
}

const valueOfWish = (wish: string): unknown =>
  wish === 'true' || wish === 'false' ? wish === 'true' : wish;

/** The option's value; undefined for the default. */
export function valueOfNumbering({ all, each }: Numbering): unknown {
  if (all === 'usual') return undefined;
  if (all !== 'each') return valueOfWish(all);
  return each.size
    ? Object.fromEntries([...each].map(([name, wish]) => [name, valueOfWish(wish)]))
    : undefined;
}
