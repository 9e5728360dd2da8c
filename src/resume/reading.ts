import type { Account } from './account';

/** Values are remembered once so many characters have been read: a usual résumé never gets there. */
const rememberedFrom = 20_000;

/** A value may stand in many places (aliases of YAML). In all, so many characters are read again, and then no more. */
const mostRepeated = 500_000;

/**
 * Which values are remembered, by their length: none up to `short`, all above `long`, and between them one in `oneIn`
 * until the first is met again. To remember all of them would take longer than to read them twice.
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
