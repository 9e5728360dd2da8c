import { fstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { Mistake } from '../mistake';
import { shown } from './printable';

/**
 * Refuses to overwrite the résumé: hidden content would be lost.
 * @param input the résumé's path; null for standard input, which may be a file
 * @param outputs the paths to write
 * @throws {Mistake} if one of them is the résumé's file, even under another name
 */
export function checkNotOver(input: string | null, outputs: readonly string[]): void {
  const read = statsOf(() => (input === null ? fstatSync(0, big) : statSync(input, big)));
  if (!read?.isFile()) return;
  for (const output of outputs) {
    const written = statsOf(() => statSync(output, big));
    const sameName = input !== null && written && realpathSync(output) === realpathSync(input);
    if (sameName || (written && isSame(read, written))) {
      throw new Mistake(`${shown(output)} is the résumé itself: choose another output`);
    }
  }
}

/** File IDs on Windows need BigInt. */
const big = { bigint: true } as const;

/** Some file systems have no file IDs (0). */
const isSame = (one: BigIntStats, other: BigIntStats): boolean =>
  one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;

function statsOf(read: () => BigIntStats): BigIntStats | null {
  try {
    return read();
  } catch {
    // The file does not exist yet, or writing will report the error.
    return null;
  }
}
