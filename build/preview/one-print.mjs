/**
 * Prints each drawing once, however many ask for it, and one drawing after the other.
 * A drawing that has to wait and meanwhile is not the last any more is left out: who asked for it gets the last.
 * A print that failed is forgotten, so that it can be asked for again.
 * @template Drawing, Print
 * @param {(drawing: Drawing) => Promise<Print>} print
 * @returns {(drawing: Drawing) => Promise<Print>}
 */
export function onePrint(print) {
  /** @typedef {{ drawing: Drawing, failed: boolean, print: Promise<Print> }} Asked */
  /** What was asked for last. @type {Asked | null} */
  let last = null;
  /** @type {Promise<unknown>} */
  let idle = Promise.resolve();

  return (drawing) => {
    if (last?.drawing === drawing && !last.failed) return last.print;
    const turn = idle.then(() => (last === asked ? { done: print(drawing) } : null));
    /** @type {Asked} */
    const asked = {
      drawing,
      failed: false,
      print: turn.then((own) => own?.done ?? /** @type {Asked} */ (last).print),
    };
    last = asked;
    idle = turn.then((own) => own?.done).catch(() => (asked.failed = true));
    return asked.print;
  };
}
