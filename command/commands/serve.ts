import type { OptionFlags } from '../options/chosen-options';

export interface ServeFlags extends OptionFlags {
  port?: string;
  /** Opens the page in the user's browser. */
  open?: boolean;
}

/** Serves a live page of a résumé until the process is ended. */
export async function serve(_named: string | undefined, _flags: ServeFlags): Promise<number> {
  return 0;
}
