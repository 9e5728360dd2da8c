// Starts servers of the runners on a free port, waits for them and stops them. Own code, because the waiting must end
// with the program, and say what it printed.
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startProgram } from './program.mjs';

/** A port that is not in use. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server, waits until it answers, passes its URL to the callback, and always stops it.
 * @template T
 * @param {import('./program.mjs').Circumstances & { program: string, args: (port: number) => string[], host?: string
 *   }} server
 * @param {(address: string, said: import('./program.mjs').Said) => Promise<T>} visit
 * @returns {Promise<T>}
 */
export async function withServer(
  { program, args, host = 'localhost', seconds = 60, ...circumstances },
  visit,
) {
  const port = await freePort();
  const { said, ended, stop } = startProgram(program, args(port), circumstances);
  const name = `${program.split(/[\\/]/).at(-1)} on port ${port}`;
  let failure = '';
  ended.then(
    (code) =>
      (failure = `${name} ended by itself (exit ${code}): ${(said.stderr || said.stdout).trim()}`),
    (error) => (failure = error.message),
  );
  try {
    const address = `http://${host}:${port}`;
    await answers(address, seconds, () => failure, name);
    return await visit(address, said);
  } finally {
    stop();
    await ended.catch(() => {});
  }
}

/** @param {string} address @param {number} seconds @param {() => string} failure @param {string} name */
async function answers(address, seconds, failure, name) {
  const last = Date.now() + seconds * 1000;
  while (Date.now() < last) {
    if (failure()) throw new Error(failure());
    try {
      await fetch(address, { signal: AbortSignal.timeout(5000) });
      return;
    } catch {
      await wait(200);
    }
  }
  throw new Error(`${name} does not answer after ${seconds} s`);
}
