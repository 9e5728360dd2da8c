/**
 * Prints each drawing once, however many ask for it, and one drawing after the other.
 * A print that failed is forgotten, so that it can be asked for again.
 * @template Drawing, Print
 * @param {(drawing: Drawing) => Promise<Print>} print
 * @returns {(drawing: Drawing) => Promise<Print>}
 */
export function onePrint(print) {
  /** The drawing that was last asked for. @type {{ drawing: Drawing, print: Promise<Print> } | null} */
  let last = null;
  /** @type {Promise<unknown>} */
  let idle = Promise.resolve();
  return (drawing) => {
    if (last?.drawing === drawing) return last.print;
    const asked = { drawing, print: idle.then(() => print(drawing)) };
    last = asked;
    idle = asked.print.catch(() => {
      if (last === asked) last = null;
    });
    return asked.print;
  };
}
