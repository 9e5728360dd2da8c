import { harmless } from './output/printable';

/** What the user can mend, said in one line: it is shown without a stack, and the command ends with code 2. */
export class Mistake extends Error {
  /** @param offset where in the text that was read it is, in UTF-16 units */
  constructor(
    message: string,
    readonly offset?: number,
  ) {
    super(message);
  }
}

/** An error's words, in one line and safe for a terminal: those of the system have paths in them. */
export const messageOf = (error: unknown): string =>
  harmless((error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' '));
