// `node bench/run.mjs [--docs]`: measures and prints tables; with --docs, also writes the short table to docs/speed.md.
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeBetweenMarkers } from '../build/between-markers.mjs';
import { measureCold } from './cold.mjs';
import { contestants, limit, ours } from './contestants.mjs';
import { resumes } from './resumes.mjs';
import { sameStyles } from './same-page.mjs';
import { coldTable } from './tables/cold.mjs';
import { growthTable } from './tables/growth.mjs';
import { number } from './tables/markdown.mjs';
import { distTable, pageTable } from './tables/pages.mjs';
import { docsTable } from './tables/docs.mjs';
import { remarks, warmTables } from './tables/warm.mjs';
import { measureWarm } from './warm.mjs';

const { values } = parseArgs({ options: { docs: { type: 'boolean', default: false } } });

const usual = { rounds: 19, batchMs: 30, warmMs: 1000, leastCalls: 20 };
/** Settings for pages of 2 MB, which take long: for most themes, a batch is a single page. */
const patient = { rounds: 9, batchMs: 30, warmMs: 2000, leastCalls: 4 };
const coldRounds = 19;
const page = fileURLToPath(new URL('../docs/speed.md', import.meta.url));

const start = Date.now();
const date = new Date().toISOString().slice(0, 10);
const load = `a load of ${number(loadavg()[0] ?? NaN)} at the start`;
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, node ${process.versions.node}`;
const styles = await sameStyles().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const all = contestants();
const everybody = all.map(({ name }) => name);
const versions = all
  .filter(({ version }) => version)
  .map(({ name, version }) => `${name} ${version}`);

/** @param {string} resume @param {string[]} [names] @param {import('./warm.mjs').Effort} [effort] */
const warm = (resume, names = everybody, effort = usual) =>
  measureWarm(names, resume, styles[resume] ?? '', effort);

/** @param {string} resume */
const size = (resume) => `${number(Buffer.byteLength(JSON.stringify(resumes[resume])))} bytes`;

/** @param {string} title @param {string} text */
const tell = (title, text) => console.log(`\n## ${title}\n\n${text}`);

console.log(`# Speed\n\n${date}, ${machine}, ${load}: ${versions.join(', ')}.`);
console.log("The limit's page is ours, byte for byte, with each of the résumés.");
const small = await warm('small');
tell(`Warm: a résumé of ${size('small')}`, warmTables(small));
const seed = await warm('seed');
tell(`Warm: the sample, ${size('seed')}`, warmTables(seed));
const long = await warm('long', everybody, patient);
tell(`Warm: a résumé of ${size('long')}`, warmTables(long));
const tenth = await warm('tenth', [ours, limit]);
tell('Growth', growthTable(tenth, long));
const cold = measureCold(all, seed, styles['seed'] ?? '', coldRounds);
tell('Cold: whole processes with the sample, above a bare node that reads it', coldTable(cold));
tell('Pages of the sample', pageTable(seed));
tell('dist', distTable());
tell('Remarks', remarks([small, seed, long]));
console.log(`\nIn ${((Date.now() - start) / 60_000).toFixed(1)} minutes.`);

if (values.docs) {
  const made = `Made by \`npm run bench -- --docs\` on ${date}: ${machine}; ${versions.join(', ')}.`;
  const text = `${docsTable({ cold, seed, long })}\n\n${made}`;
  if (!writeBetweenMarkers(page, 'bench', text)) {
    console.error('docs/speed.md has no <!-- bench:begin --> and <!-- bench:end -->.');
    process.exitCode = 1;
  }
}
