import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('warm-process.mjs', import.meta.url));

/** Starts a process that answers one message at a time. */
export function startWorker() {
  const child = fork(program, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return {
    /** @param {string} question @param {object} [given] @returns {Promise<any>} */
    ask: (question, given = {}) =>
      new Promise((resolve, reject) => {
        const ended = (/** @type {number | null} */ code) =>
          reject(new Error(`its process ended with ${code}`));
        child.once('exit', ended);
        child.once('message', (/** @type {any} */ { answer, failure }) => {
          child.off('exit', ended);
          if (failure === undefined) resolve(answer);
          else reject(new Error(failure));
        });
        child.send({ ask: question, ...given });
      }),
    end: () => child.kill(),
  };
}
