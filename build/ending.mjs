/** What a shell expects of a process that a signal ended: 128, and the signal's number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Ends the process by an exit of its own when it is told to end: a browser is then ended as well.
 * The code that runs comes to its end first, such as the one that exchanges files.
 * @param {number} [code] in the usual one's place
 */
export function endOnSignals(code) {
  for (const [signal, usual] of Object.entries(signals)) {
    process.on(signal, () => process.exit(code ?? usual));
  }
}
