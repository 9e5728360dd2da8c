interface Asked<Drawing, Print> {
  drawing: Drawing;
  failed: boolean;
  print: Promise<Print>;
}

/** So many PDFs are kept. */
const most = 20;

/**
 * Prints each drawing once, however many ask for it, and one drawing after the other.
 * A drawing that still waits when a newer one of the same version is asked for is left out: who asked for it gets the
 * newer one. A print that failed is forgotten, so that it can be asked for again.
 * @returns a function of a version's key and its drawing
 */
export function onePrint<Drawing, Print>(print: (drawing: Drawing) => Promise<Print>) {
  /** What was asked for last, of each version. */
  const lasts = new Map<string, Asked<Drawing, Print>>();
  let idle: Promise<unknown> = Promise.resolve();

  return (key: string, drawing: Drawing): Promise<Print> => {
    const last = lasts.get(key);
    if (last?.drawing === drawing && !last.failed) return last.print;
    const isOld = () => (lasts.get(key) ?? asked) !== asked;
    const turn = idle.then(() => (isOld() ? null : { done: print(drawing) }));
    const asked: Asked<Drawing, Print> = {
      drawing,
      failed: false,
      print: turn.then((own) => own?.done ?? lasts.get(key)!.print),
    };
    lasts.delete(key);
    lasts.set(key, asked);
    if (lasts.size > most) lasts.delete([...lasts.keys()][0]!);
    idle = turn.then((own) => own?.done).catch(() => (asked.failed = true));
    return asked.print;
  };
}
