const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds to wait for everything to close; after that, the system cleans up. */
const patience = 5000;

/**
 * Waits until the process is told to stop, which is the normal end, with exit code 0. Further signals are ignored,
 * because a terminal and a parent process may both send one.
 */
export const untilEnded = (): Promise<void> =>
  new Promise((end) => {
    for (const signal of signals) {
      process.on(signal, () => {
        // While a browser is open, its printer also ends the process, with its own exit code.
        process.on('exit', () => (process.exitCode = 0));
        setTimeout(() => process.exit(), patience).unref();
        end();
      });
    }
  });
