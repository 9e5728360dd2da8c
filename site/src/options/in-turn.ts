/** Gives an option a value; without one it is the default again. */
export type Set = (path: readonly string[], value?: unknown) => unknown;

/**
 * Sets one option after another: each waits for the one before it, if that gave a promise. Of several values for one
 * option, such as of a colour that is being dragged, those that nobody waits for any more are left out.
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
