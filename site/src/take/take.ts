/** The résumé as it is now. */
export interface Current {
  text: string;
  value: unknown;
  html: string;
}

export interface TakeActions {
  /** The last résumé that could be read. */
  current(): Current | undefined;
  /** Another text in place of the résumé's. */
  open(text: string): void;
  /** Tells the visitor something, in one line. */
  say(message: string): void;
}

/**
 * Puts what a visitor takes along or brings into the bar: open, download, print, link, command, forget. Takes files that
 * are dropped or pasted, too.
 */
export function createTake(bar: HTMLElement, actions: TakeActions): void {
  void bar;
  void actions;
}
