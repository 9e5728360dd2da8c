import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A script that only starts something else is small. */
const scriptSize = 10_000;

/**
 * A folder for what a browser writes.
 * @param executablePath a browser in a snap has a /tmp of its own, that nobody else could clear: it is given a folder
 *   in the only one of the user's where it may write
 */
export function makeProfile(executablePath: string): string {
  const snap = snapOf(executablePath);
  const folder = snap ? join(homedir(), 'snap', snap, 'common') : tmpdir();
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'ordinal-browser-'));
}

/** The snap that a browser is in, also behind Ubuntu's /usr/bin/chromium-browser; null: it is in none. */
export function snapOf(executablePath: string): string | null {
  try {
    if (basename(realpathSync(executablePath)) === 'snap') return basename(executablePath);
    if (statSync(executablePath).size > scriptSize) return null;
    return /\/snap\/bin\/([\w-]+)/.exec(readFileSync(executablePath, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Removes such a folder. @returns whether it is gone: processes of the browser may still be at it */
export function removeProfile(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    return true;
  } catch {
    return false;
  }
}
