import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Maximum size, in bytes, of a script that only starts another program. */
const scriptSize = 10_000;

/**
 * Creates a folder for a browser's files.
 * @param executablePath a browser in a snap has its own /tmp that only it can clear, so its folder is created in the
 *   only folder of the user where it may write
 */
export function makeProfile(executablePath: string): string {
  const snap = snapOf(executablePath);
  const folder = snap ? join(homedir(), 'snap', snap, 'common') : tmpdir();
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'ordinal-browser-'));
}

/** The snap that contains a browser, also for Ubuntu's /usr/bin/chromium-browser; null if there is none. */
export function snapOf(executablePath: string): string | null {
  try {
    if (basename(realpathSync(executablePath)) === 'snap') return basename(executablePath);
    if (statSync(executablePath).size > scriptSize) return null;
    return /\/snap\/bin\/([\w-]+)/.exec(readFileSync(executablePath, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Removes such a folder. @returns whether it is gone: the browser's processes may still be using it */
export function removeProfile(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    return true;
  } catch {
    return false;
  }
}
