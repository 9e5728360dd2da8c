import { inTurn } from './in-turn';
import { whileSeen } from './while-seen';

/** The theme's options as controls. */
export interface Options {
  /** Shows the options of a résumé, and the values it offers: variants, languages, custom sections. */
  show(resume: unknown): void;
}

/**
 * Puts a control for every option of the theme into an element when it first becomes visible.
 * @param set is called with the keys below `meta.themeOptions` and a value; without a value the option is reset to the
 * default. If it returns a promise, the next call waits for it. No keys at all mean all options.
 */
export function createOptions(
  host: HTMLElement,
  set: (path: readonly string[], value?: unknown) => void,
): Options {
  const inOrder = inTurn(set);
  return whileSeen(host, async () => (await import('./panel')).createPanel(host, inOrder));
}
