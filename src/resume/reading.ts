import type { CheckName } from '../options/checked';
import type { Omission } from './kind';

/** What `inspect` wants to know of a reading; a page needs none of it. */
export interface Account {
  leaveOut: (path: string, reason: string) => void;
  add: (omission: Omission) => void;
  /** A text of the résumé, as it is read and as it was typed. */
  said: (path: string, text: string, typed: string) => void;
  /** A key or a word that is none of those that are known: what was probably meant is told, too. */
  misspelt: (path: string, reason: string, typed: string, known: () => Spellings) => Omission;
  /** Remembers an option's value, to be checked when all is read. */
  check: (name: CheckName, value: unknown, path: string) => void;
  /** What is told of a record while its fields are read. */
  record: (at: RecordPlace) => RecordAccount;
  /** Where a record's fields, by their own names, or a list's items came from. */
  came: (container: object, paths: ReadonlyMap<string | number, string>) => void;
  /** A container that was made of another, with the same things in the same places. */
  same: (made: object, container: object) => void;
  /** A résumé was written in another format. */
  readAs: (format: Format) => void;
  /** Empty where it is not known. */
  pathOf: (container: object, key: string | number) => string;
}

/** Another format than JSON Resume, as far as its author is told of it. */
export interface Format {
  /** Empty for a part of a résumé. */
  name: string;
  /** From paths of JSON Resume to those of the author's file, as far as they differ. */
  origins: ReadonlyMap<string, string>;
  /** What was not read, with the author's own paths. */
  omissions: readonly Omission[];
}

/** A record that is read. */
export interface RecordPlace {
  path: string;
  /** Whether a lone value stands in the record's place. */
  isLone: boolean;
}

export interface RecordAccount {
  /** The path to a field. */
  at: (key: string) => string;
  /** A key says something, and its field has it from now on. */
  wins: (key: string, name: string) => void;
  of: <T extends object>(read: T) => T;
}

/** Names that are understood, each with what it stands for: `['photo', 'image']`. */
export type Spellings = readonly (readonly [spelling: string, meant: string])[];

/** From so many characters on, a value that was met before is known again. */
const rememberedFrom = 20_000;

/** What is shared by many places of a résumé, as by the aliases of YAML, is read again up to so many characters. */
const mostRepeated = 500_000;

/**
 * What is no longer than an alias is not remembered. Of what is not long, some is, until something comes again:
 * to remember everything would take longer than to read it.
 */
const [short, long, oneIn] = [40, 2_000, 16];

/** One reading of a résumé and its options. */
export class Reading {
  /** How many characters were read, without those that were read before. */
  size = 0;
  /** How many items its lists have. */
  items = 0;
  /** Whether anything read depends on who reads it: a mark, a text in several languages. */
  hasChoice = false;

  private repeated = 0;
  private repeating = 0;
  private counted = 0;
  private readonly met = new Set<unknown>();

  /**
   * @param account of what is left out
   * @param keepsOthers whether fields that the page does not show are read too
   */
  constructor(
    readonly account: Account | null = null,
    readonly keepsOthers = false,
  ) {}

  /** Whether a text may be read; it is counted. */
  takes(text: string): boolean {
    const { length } = text;
    if (length <= short || this.size < rememberedFrom || !this.isRemembered(length)) {
      this.count(length);
      return true;
    }
    const visit = this.enter(text);
    if (visit === refused) return false;
    this.count(length);
    this.leave(text, visit);
    return true;
  }

  /** @param length of what was read, in characters */
  count(length: number): void {
    if (this.repeating) this.repeated += length;
    else this.size += length;
  }

  /** Begins a value that many places may share; what was met too often is refused. */
  enter(value: unknown): Visit {
    if (this.size < rememberedFrom || !this.met.has(value)) return this.size;
    if (this.repeated > mostRepeated) return refused;
    this.repeating++;
    return again;
  }

  /** Ends what was begun. */
  leave(value: unknown, visit: Visit): void {
    if (visit === again) this.repeating--;
    else if (this.size >= rememberedFrom && this.isRemembered(this.size - visit))
      this.met.add(value);
  }

  private isRemembered(length: number): boolean {
    return length > long || this.repeated > 0 || ++this.counted % oneIn === 0;
  }
}

/** How a value is met: for the first time, as the size before it, or once more. */
export type Visit = number;

const again: Visit = -1;
export const refused: Visit = -2;
