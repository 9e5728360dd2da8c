/** The theme's options as controls. */
export interface Options {
  /** Shows what a résumé says of its options, and what it offers: variants, languages, lists of its own. */
  show(resume: unknown): void;
}

/**
 * Puts a control for every option of the theme into an element.
 * @param set is called with the names below `meta.themeOptions`, and a value; without one the option is the default again
 */
export function createOptions(
  host: HTMLElement,
  set: (path: readonly string[], value?: unknown) => void,
): Options {
  void host;
  void set;
  return { show() {} };
}
