/** Exit code after a signal: 128 plus its number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

const listeners = Object.entries(signals).map(([signal, code]) => {
  // Exit normally, so that exit handlers run.
  return [signal, () => process.exit(code)] as const;
});
const endings = new Set<() => void>();
const endAll = (): void => endings.forEach((end) => end());

/**
 * Calls a function when the process ends, also after a signal.
 * @param end must be synchronous, because an exiting process does not wait
 * @returns a function that cancels it
 */
export function atEnd(end: () => void): () => void {
  if (!endings.size) {
    process.on('exit', endAll);
    for (const [signal, listener] of listeners) process.on(signal, listener);
  }
  endings.add(end);
  return () => {
    if (!endings.delete(end) || endings.size) return;
    process.off('exit', endAll);
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}
