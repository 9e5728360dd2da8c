import { resolve } from 'node:path';
import { writeTogether } from './write-together';

/** Writes a result to the standard output, or, where one is named, to a file in the place of the old one. */
export function writeResult(text: string, output: string | undefined): void {
  if (output === undefined || output === '-') process.stdout.write(text);
  else writeTogether([resolve(output), text]);
}
