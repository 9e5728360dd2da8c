import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Mistake } from '../mistake';
import { checkNotOver } from './not-over';
import { writeTogether } from './write-together';

/** Devices and pipes, such as `>(…)`, must not be replaced by a file. */
const devices = /^\/(?:dev|proc)\//;

/**
 * Writes a result to the standard output, or, where one is named, to a file in the place of the old one.
 * @param input the path of the résumé, which is never written over; null: it came from a pipe
 * @throws {Mistake} when the output is the résumé, or has no name
 */
export function writeResult(text: string, output: string | undefined, input: string | null): void {
  if (output === '') throw new Mistake('the output name is empty');
  if (output === undefined || output === '-' || output === '/dev/stdout') {
    process.stdout.write(text);
    return;
  }
  const path = resolve(output);
  checkNotOver(input, [path]);
  if (devices.test(path)) writeFileSync(path, text);
  else writeTogether([path, text]);
}
