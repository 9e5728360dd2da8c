import { CommanderError } from 'commander';
import { Mistake, messageOf } from './mistake';
import { sayMistake } from './output/say';
import { programOf } from './program';

/** The codes that the command ends with, beside those of `inspect --strict`. */
const failed = { work: 1, usage: 2 };

/**
 * Runs the command.
 * @param args the words behind its name
 * @returns the code to end with: 0, or 1 when the work failed, or 2 when what was asked or given is wrong
 */
export async function run(args: string[]): Promise<number> {
  let code = 0;
  const program = programOf((done) => (code = done));
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already printed the error or the help.
    if (error instanceof CommanderError) return error.exitCode && failed.usage;
    sayMistake(messageOf(error));
    return error instanceof Mistake ? failed.usage : failed.work;
  }
}
