/** Delay after the last key press before saving, in milliseconds. */
const pause = 400;

/** Saves the last text after a pause, or when the page is left. */
export interface Autosave {
  later(text: string): void;
  /** Stops saving. */
  stop(): void;
}

/** @param save is called with the last text */
export function createAutosave(save: (text: string) => void): Autosave {
  let waiting: string | undefined;
  let timer: number | undefined;
  let stopped = false;
  const now = () => {
    window.clearTimeout(timer);
    if (waiting === undefined || stopped) return;
    save(waiting);
    waiting = undefined;
  };
  window.addEventListener('pagehide', now);
  document.addEventListener('visibilitychange', now);
  return {
    later(text) {
      waiting = text;
      window.clearTimeout(timer);
      timer = window.setTimeout(now, pause);
    },
    stop() {
      stopped = true;
    },
  };
}
