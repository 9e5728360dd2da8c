import { spreadOf } from './statistics.mjs';
import { startWorker } from './worker.mjs';

/**
 * @typedef {import('./statistics.mjs').Spread} Spread
 * @typedef {object} Measured
 * @property {Spread} asString µs for `render(resume)`
 * @property {Spread} asBytes µs for `render(resume)` and encoding the page as UTF-8
 * @property {string} page
 * @property {any} resume as passed to the theme
 * @property {string[]} added fields that it requires
 * @property {boolean} changesInput
 * @property {boolean} answersLater
 *
 * @typedef {object} Effort
 * @property {number} rounds
 * @property {number} batchMs approximate duration of a batch
 * @property {number} warmMs
 * @property {number} leastCalls during warm-up
 */

/**
 * Measures contestants in turns, each in its own process. The order shifts by one in every round.
 * @param {string[]} names @param {string} resumeName @param {string} style @param {Effort} effort
 * @returns {Promise<Record<string, Measured | { failure: string }>>}
 */
export async function measureWarm(names, resumeName, style, { rounds, ...effort }) {
  /** @type {Record<string, any>} */
  const results = {};
  const running = [];
  for (const name of names) {
    const worker = startWorker();
    try {
      results[name] = await worker.ask('start', { name, resumeName, style });
      const calls = await worker.ask('warmUp', effort);
      /** @type {{ asString: number[], asBytes: number[] }} */
      const times = { asString: [], asBytes: [] };
      running.push({ name, worker, calls, times });
    } catch (error) {
      worker.end();
      results[name] = { failure: error instanceof Error ? error.message : String(error) };
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const at of running.keys()) {
      const turn = running[(at + round) % running.length];
      if (!turn) continue;
      const { worker, calls, times } = turn;
      times.asString.push(await worker.ask('batch', { calls, asBytes: false }));
      times.asBytes.push(await worker.ask('batch', { calls, asBytes: true }));
    }
  }
  for (const { name, worker, times } of running) {
    worker.end();
    results[name].asString = spreadOf(times.asString);
    results[name].asBytes = spreadOf(times.asBytes);
  }
  return results;
}
