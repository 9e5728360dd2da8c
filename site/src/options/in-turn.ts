/** Gives an option a value; without one it is the default again. */
export type Set = (path: readonly string[], value?: unknown) => unknown;

/**
 * Sets options one after the other; each waits for the promise of the one before. If an option changes quickly, such as
 * a colour that is being dragged, outdated values are skipped.
 */
export function inTurn(set: Set): Set {
  const waiting = new Map<string, readonly [path: readonly string[], value: unknown]>();
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    for (const [key, [path, value]] of waiting) {
      waiting.delete(key);
      try {
        await (value === undefined ? set(path) : set(path, value));
      } catch (error) {
        // The next one may well succeed.
        console.error(error);
      }
    }
    isRunning = false;
  };

  return (path, value) => {
    const key = JSON.stringify(path);
    // Behind what came before it.
    waiting.delete(key);
    waiting.set(key, [path, value]);
    if (!isRunning) void run();
  };
}
