import { runInThisContext } from 'node:vm';

/**
 * Runs a function with a time limit in milliseconds; throws if it takes longer.
 * Nothing else could stop a function that never returns.
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
