const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What is not closed after so many milliseconds is left to the system. */
const patience = 5000;

/**
 * Waits for the process to be told to end, which is the usual end and has the code 0. What is told after that changes
 * nothing: a terminal and a program that started this one may both tell it.
 */
export const untilEnded = (): Promise<void> =>
  new Promise((end) => {
    for (const signal of signals) {
      process.on(signal, () => {
        // While a browser is open, its printer ends the process too, with a code of its own.
        process.on('exit', () => (process.exitCode = 0));
        setTimeout(() => process.exit(), patience).unref();
        end();
      });
    }
  });
