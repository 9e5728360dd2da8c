// Own code, because packages that look for a free port close it again before it is used. Here the server itself
// listens.

import type { Server } from 'node:http';
import { Mistake } from '../mistake';

const usual = '4321';
/** Number of ports to try if the default one is in use. */
const tries = 20;

/** A port, and whether the user chose it. */
export interface Port {
  number: number;
  asked: boolean;
}

/**
 * The port to use: from the flag, from the environment variable PORT, or the default.
 * @throws {Mistake} if it is not a number up to 65535; 0 means any free port
 */
export function portOf(flag: string | undefined, env: NodeJS.ProcessEnv = process.env): Port {
  const text = flag ?? (env['PORT'] || usual);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new Mistake(`"${text}" is not a port: use a number up to 65535, such as ${usual}`);
  return { number: Number(text), asked: flag !== undefined };
}

/**
 * Listens on a local port. If it is in use and was not chosen by the user, tries the next ones.
 * @returns the port
 * @throws {Mistake} if it is in use or not allowed
 */
export async function listen(server: Server, { number, asked }: Port): Promise<number> {
  for (let port = number; ; port++) {
    try {
      return await listenAt(server, port);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE')
        throw new Mistake(
          `Port ${port} cannot be opened: ${message}. Choose another one with --port`,
        );
      if (asked || port === number + tries || port === 65535)
        throw new Mistake(
          `Port ${port} is already in use: stop what is using it, or try --port ${nextTo(port)}`,
        );
    }
  }
}

const nextTo = (port: number): number => (port === 65535 ? Number(usual) : port + 1);

const listenAt = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    // A name instead of an address, so that browsers find the server wherever they look first for "localhost".
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
