interface Asked<Drawing, Print> {
  drawing: Drawing;
  failed: boolean;
  print: Promise<Print>;
}

/** Maximum number of PDFs to keep. */
const most = 20;

/**
 * Prints one drawing after another, and each only once, however often it is requested.
 * If a newer drawing of the same version is requested while one is still waiting, the older one is skipped and its
 * requests get the newer one. Failed prints are not kept, so they can be requested again.
 * @returns a function that takes the key of a version and its drawing
 */
export function onePrint<Drawing, Print>(print: (drawing: Drawing) => Promise<Print>) {
  /** The last request for each version. */
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
