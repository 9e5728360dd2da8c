import { CommanderError } from 'commander';
import { Mistake, messageOf } from './mistake';
import { sayMistake } from './output/say';
import { programOf } from './program';

/** Exit codes, besides that of `inspect --strict`. */
const failed = { work: 1, usage: 2 };

/**
 * Runs the command.
 * @param args the arguments after the name of the command
 * @returns the exit code: 0, or 1 if the work failed, or 2 for wrong arguments or input
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
