import type { Omission } from '../account';
import { holdsSomething, isNested, keysOf, property } from '../shape';

export type Fields = Record<string, unknown>;

/** What `inspect` is told of a dialect: where each value came from, and what was left out because it is for tools. */
export class Mapping {
  /** From paths of the schema to those of the author's file, as far as they differ. */
  readonly origins = new Map<string, string>();
  readonly omissions: Omission[] = [];
  private readonly toolKeys = new Set<string>();
  private readonly held = new Map<object, boolean>();

  /** @param isAsked whether anything is recorded: a page needs none of it */
  constructor(readonly isAsked: boolean) {}

  /** @param path of the schema @param own of the author's file */
  came(path: string, own: string): void {
    if (this.isAsked && path !== own) this.origins.set(path, own);
  }

  leaveOut(path: string, reason: string, value: unknown): void {
    if (this.isAsked && this.says(value)) this.omissions.push({ path, reason });
  }

  /** Tells of a key that is for tools, and of each only once: a format has it in every item. */
  leaveToTools(path: string, key: string, value: unknown): void {
    if (this.toolKeys.has(key) || !this.isAsked || !this.says(value)) return;
    this.toolKeys.add(key);
    this.omissions.push({ path, reason: `${forTools}, here and elsewhere` });
  }

  /** Whether a value says something; zero is a level that is not shown. */
  says(value: unknown): boolean {
    if (!isNested(value)) return value !== 0 && holdsSomething(value);
    const known = this.held.get(value);
    if (known !== undefined) return known;
    const holds = holdsSomething(value);
    this.held.set(value, holds);
    return holds;
  }
}

export const forTools = 'for tools only';

export const pathOf = (outer: string, key: string): string => (outer ? `${outer}.${key}` : key);

/** The value that a path of keys leads to: `meta.format`. */
export const at = (source: unknown, path: string): unknown =>
  path.split('.').reduce((inner, key) => property(inner, key), source);

/** The keys by which editors show and hide, with what hides. */
const switches: Readonly<Record<string, string>> = {
  visible: 'false',
  enable: 'false',
  enabled: 'false',
  hidden: 'true',
};

export const isSwitch = (key: string): boolean => Object.hasOwn(switches, key);

/** The key that switches a record off; empty when it is on. */
export const switchOf = (value: unknown): string =>
  keysOf(value).find((key) => isSwitch(key) && isWord(property(value, key), switches[key]!)) ?? '';

const isWord = (value: unknown, word: string): boolean =>
  !isNested(value) && String(value) === word;
