import { inTurn } from './in-turn';
import { whileSeen } from './while-seen';

/** The theme's options as controls. */
export interface Options {
  /** Shows what a résumé says of its options, and what it offers: variants, languages, lists of its own. */
  show(resume: unknown): void;
}

/**
 * Puts a control for every option of the theme into an element, when the element is seen for the first time.
 * @param set is called with the names below `meta.themeOptions`, and a value; without one the option is the default
 * again. Where it gives a promise, the next call waits for that. No names at all mean all options.
 */
export function createOptions(
  host: HTMLElement,
  set: (path: readonly string[], value?: unknown) => void,
): Options {
  const inOrder = inTurn(set);
  return whileSeen(host, async () => (await import('./panel')).createPanel(host, inOrder));
}
