import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Mistake } from '../mistake';
import { checkNotOver } from './not-over';
import { writeTogether } from './write-together';

/** Devices and pipes, such as `>(…)`, must not be replaced by a file. */
const devices = /^\/(?:dev|proc)\//;

/**
 * Writes a result to standard output, or to a file if one is given, replacing an old one.
 * @param input the path of the résumé, which is never overwritten; null for a pipe
 * @throws {Mistake} if the output is the résumé or an empty name
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
