/** Sets an option; without a value it is reset to the default. */
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
        // Continue: the next one may succeed.
        console.error(error);
      }
    }
    isRunning = false;
  };

  return (path, value) => {
    const key = JSON.stringify(path);
    // Deleted first, so that it goes to the end of the queue.
    waiting.delete(key);
    waiting.set(key, [path, value]);
    if (!isRunning) void run();
  };
}
