const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What is not closed after so many milliseconds is left to the system. */
const patience = 5000;

/**
 * Waits for the process to be told to end. What is told after that changes nothing: a terminal and a program that
 * started this one may both tell it.
 */
export const untilEnded = (): Promise<void> =>
  new Promise((end) => {
    for (const signal of signals) {
      process.on(signal, () => {
        setTimeout(() => process.exit(0), patience).unref();
        end();
      });
    }
  });
