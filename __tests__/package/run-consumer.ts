// Runs a file of consumers/ as a user would, in a new process that inherits nothing from Jest.
import { spawnSync } from 'node:child_process';

/** The output of consumers/fingerprint.cjs. */
export interface Fingerprint {
  node: number;
  pdfRenderOptions: object;
  pages: { opening: string; hasName: boolean; sha256: string }[];
}

/** No code from strings, and a deprecation is an error. */
export const strictFlags = ['--disallow-code-generation-from-strings', '--throw-deprecation'];

/** Far from the machine's own zone and language, which no byte of the page may depend on. */
export const farAway = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };

/**
 * @param command the arguments of node: flags, the consumer's file, its own arguments
 * @returns what the consumer printed; anything on stderr, a warning too, throws
 */
export function runConsumer(
  command: string[],
  { folder, node = process.execPath, env = {} }: { folder: string; node?: string; env?: object },
): Fingerprint {
  const { error, status, stderr, stdout } = spawnSync(node, command, {
    cwd: folder,
    env: { ...env },
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0 || stderr) throw new Error(`exit ${status}: ${command.join(' ')}\n${stderr}`);
  return JSON.parse(stdout);
}
