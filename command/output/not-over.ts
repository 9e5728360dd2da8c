import { fstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { Mistake } from '../mistake';
import { shown } from './printable';

/**
 * Refuses to write over the résumé: what is left out of an output would be lost.
 * @param input the résumé's path; null: the standard input, which may be a file
 * @param outputs the paths that shall be written
 * @throws {Mistake} when one is the same file, under this name or another
 */
export function checkNotOver(input: string | null, outputs: readonly string[]): void {
  const read = statsOf(() => (input === null ? fstatSync(0, big) : statSync(input, big)));
  if (!read?.isFile()) return;
  for (const output of outputs) {
    const written = statsOf(() => statSync(output, big));
    const sameName = input !== null && written && realpathSync(output) === realpathSync(input);
    if (sameName || (written && isSame(read, written))) {
      throw new Mistake(`${shown(output)} is the résumé itself: name another output`);
    }
  }
}

/** Windows has numbers that only whole ones of any size can hold. */
const big = { bigint: true } as const;

/** Some file systems number nothing. */
const isSame = (one: BigIntStats, other: BigIntStats): boolean =>
  one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;

function statsOf(read: () => BigIntStats): BigIntStats | null {
  try {
    return read();
  } catch {
    // Nothing is there yet, or writing will tell.
    return null;
  }
}
