// `node bench/run.mjs [--readme]`: measures, prints tables, and writes the short one into the README when asked to.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureCold } from './cold.mjs';
import { contestants, limit, ours } from './contestants.mjs';
import { number, table } from './markdown.mjs';
import { distSizes } from './pages.mjs';
import { readmeTable, writeReadme } from './readme.mjs';
import { coldTable, growthTable, pageTable, remarks, warmTable } from './report.mjs';
import { resumes } from './resumes.mjs';
import { sameStyles } from './same-page.mjs';
import { measureWarm } from './warm.mjs';

const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false } } });

const usual = { rounds: 15, batchMs: 30, warmMs: 1000, leastCalls: 20 };
/** Pages of 2 MB take long, and their batches are single pages. */
const patient = { rounds: 9, batchMs: 30, warmMs: 1500, leastCalls: 4 };
const coldRounds = 15;

const start = Date.now();
const date = new Date().toISOString().slice(0, 10);
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, node ${process.versions.node}, load ${number(loadavg()[0] ?? 0)} at the start`;
const styles = await sameStyles().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const all = contestants();
const names = all.map(({ name }) => name);

/** @param {string} resume @param {object} [choice] */
const warm = (resume, { who = names, effort = usual } = {}) =>
  measureWarm(who, resume, styles[resume] ?? '', effort);

/** @param {string} title @param {string} text */
const tell = (title, text) => console.log(`\n## ${title}\n\n${text}`);

console.log(`# Speed\n\n${date}, ${machine}. The limit's pages are ours, byte for byte.`);
console.log(
  all
    .filter(({ version }) => version)
    .map(({ name, version }) => `${name} ${version}`)
    .join(', '),
);
const small = await warm('small');
tell(`Warm: a résumé of ${sizeInWords('small')}`, warmTable(small));
const seed = await warm('seed');
tell(`Warm: the sample, ${sizeInWords('seed')}`, warmTable(seed));
const long = await warm('long', { effort: patient });
tell(`Warm: a résumé of ${sizeInWords('long')}`, warmTable(long));
const tenth = await warm('tenth', { who: [ours, limit] });
tell('Growth', growthTable(tenth, long));
tell('Remarks', remarks([small, seed, long]));
const willing = all.filter(({ name }) => seed[name] && !('failure' in seed[name]));
const cold = measureCold(
  willing,
  (name) => /** @type {any} */ (seed[name])?.resume ?? resumes['seed'],
  styles['seed'] ?? '',
  coldRounds,
);
tell('Cold: whole processes with the sample, above a bare node that reads it', coldTable(cold));
tell('Pages of the sample', pageTable(seed));
tell(
  'dist',
  table(
    ['', 'bytes', 'gzip'],
    distSizes().map(({ name, bytes, gzip }) => [name, number(bytes), number(gzip)]),
  ),
);
console.log(`\nIn ${((Date.now() - start) / 60_000).toFixed(1)} minutes.`);

if (values.readme) {
  const made = `Made by \`npm run bench -- --readme\` on ${date}: ${machine}.`;
  const written = writeReadme(`${readmeTable({ cold, seed, long })}\n\n${made}`);
  if (!written) {
    console.error(
      'README.md has no <!-- bench:begin --> and <!-- bench:end -->: the table is not written there.',
    );
    process.exitCode = 1;
  }
}

/** @param {string} name */
function sizeInWords(name) {
  return `${number(Buffer.byteLength(JSON.stringify(resumes[name])))} bytes`;
}
