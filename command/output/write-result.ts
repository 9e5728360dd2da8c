import { resolve } from 'node:path';
import { Mistake } from '../mistake';
import { checkNotOver } from './not-over';
import { writeTogether } from './write-together';

/**
 * Writes a result to the standard output, or, where one is named, to a file in the place of the old one.
 * @param input the path of the résumé, which is never written over; null: it came from a pipe
 * @throws {Mistake} when the output is the résumé, or has no name
 */
export function writeResult(text: string, output: string | undefined, input: string | null): void {
  if (output === '') throw new Mistake('the name of the output is empty');
  if (output === undefined || output === '-') process.stdout.write(text);
  else {
    checkNotOver(input, [resolve(output)]);
    writeTogether([resolve(output), text]);
  }
}
