// `node bench/command.mjs`: how much longer the command takes than a bare node; wall time in ms, measured in turns.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spreadOf } from './statistics.mjs';
import { number, table } from './tables/markdown.mjs';

const rounds = 21;
const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const command = path('dist/command/ordinal.js');
const sample = path('resume.json');

/** @type {Record<string, string[]>} */
const runs = {
  'bare node': ['-e', '0'],
  'ordinal --help': [command, '--help'],
  'ordinal inspect': [command, 'inspect', sample],
  'ordinal text': [command, 'text', sample],
  'ordinal --stdout': [command, sample, '--stdout'],
};

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
// The first round only fills the disk cache and does not count.
for (let round = 0; round <= rounds; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    if (round) times[name]?.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}

const bare = spreadOf(times['bare node'] ?? []).median;
const rows = Object.entries(times).map(([name, all]) => {
  const { low, median, high } = spreadOf(all);
  return [name, number(median), `${number(low)}–${number(high)}`, number(median - bare)];
});
console.log(table(['Process', 'median ms', 'quartiles', 'above node'], rows));
