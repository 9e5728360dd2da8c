/** What the user can mend, said in one line: it is shown without a stack, and the command ends with code 2. */
export class Mistake extends Error {}

/** An error's words, in one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
