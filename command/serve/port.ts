// By hand: packages that look for a free port close it before it is used. Here the server itself listens.

import type { Server } from 'node:http';
import { Mistake } from '../mistake';

const usual = '4321';
/** So many ports are tried when the usual one is in use. */
const tries = 20;

/** A port, and whether the user asked for just this one. */
export interface Port {
  number: number;
  asked: boolean;
}

/**
 * The port to listen at: the flag's, or else that of the environment's PORT, or else the usual one.
 * @throws {Mistake} when it is no number up to 65535; 0 is any that is free
 */
export function portOf(flag: string | undefined, env: NodeJS.ProcessEnv = process.env): Port {
  const text = flag ?? (env['PORT'] || usual);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new Mistake(`"${text}" is not a port: use a number up to 65535, such as ${usual}`);
  return { number: Number(text), asked: flag !== undefined };
}

/**
 * Listens at a port of this machine, or, when nobody asked for just this one, at the next that is free.
 * @returns the port
 * @throws {Mistake} when it is in use, or may not be opened
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
    // The name, not an address: then we are where a browser that was told "localhost" looks first.
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
