import { runInThisContext } from 'node:vm';

/**
 * What a function gives, or an error when it is still at work after so many milliseconds:
 * nothing else stops a function that never returns.
 */
export function stopped<T>(longest: number, run: () => T): T {
  const start = runInThisContext('(run) => globalThis.__run = run') as (run: () => T) => void;
  start(run);
  try {
    return runInThisContext('globalThis.__run()', { timeout: longest }) as T;
  } finally {
    runInThisContext('delete globalThis.__run');
  }
}
