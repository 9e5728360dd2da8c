import { harmless } from './output/printable';

/** An error that the user can fix, in one line. It is shown without a stack trace, and the command exits with code 2. */
export class Mistake extends Error {
  /** @param offset position of the error in the text, in UTF-16 units */
  constructor(
    message: string,
    readonly offset?: number,
  ) {
    super(message);
  }
}

/** An error message on one line, safe for a terminal. */
export const messageOf = (error: unknown): string =>
  harmless((error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' '));
