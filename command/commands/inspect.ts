import type { OptionFlags } from '../options/chosen-options';

export interface InspectFlags extends OptionFlags {
  /** As data: a list of `{ path, reason }`. */
  json?: boolean;
  /** Code 1 when something is not shown. */
  strict?: boolean;
  /** The sections in their order, each with the reason for its place. */
  order?: boolean;
}

/** Says what the page of a résumé would not show. */
export async function inspect(_named: string | undefined, _flags: InspectFlags): Promise<number> {
  return 0;
}
